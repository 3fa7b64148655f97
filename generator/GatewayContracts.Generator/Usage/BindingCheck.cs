using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GatewayContracts.Generator.Usage;

/// <summary>
/// Finds messages of the gateway that a framework or a serializer makes from a body: such a message is not verified.
/// Requests are the consumer's own and may be read from anywhere.
/// </summary>
internal sealed class BindingCheck : UsageCheck
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } =
        ImmutableArray.Create(UsageDescriptors.SignatureUnseen);

    public override ImmutableArray<SyntaxKind> Kinds { get; } =
        ImmutableArray.Create(
            SyntaxKind.InvocationExpression,
            SyntaxKind.CastExpression,
            SyntaxKind.AsExpression,
            SyntaxKind.MethodDeclaration,
            SyntaxKind.Attribute
        );

    public override Action<IOperation, Action<Diagnostic>> In(GatewayTypes types) =>
        (operation, report) =>
        {
            foreach (var (place, type) in BoundParameters.Of(operation).Concat(Deserialized.By(operation)))
            {
                if (Message(type, types) is { } message)
                {
                    report(Diagnostic.Create(UsageDescriptors.SignatureUnseen, place, message.Name));
                }
            }
        };

    /// <summary>The message that is made: itself, or as an element.</summary>
    private static INamedTypeSymbol? Message(ITypeSymbol? type, GatewayTypes types) =>
        type switch
        {
            IArrayTypeSymbol array => Message(array.ElementType, types),
            INamedTypeSymbol named when types.IsReceived(named) => named,
            INamedTypeSymbol { ContainingNamespace.Name: "Generic" or "Immutable" } holder => holder
                .TypeArguments.Select(argument => Message(argument, types))
                .FirstOrDefault(found => found is not null),
            _ => null,
        };
}
