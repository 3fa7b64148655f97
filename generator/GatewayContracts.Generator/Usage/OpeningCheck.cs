using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace GatewayContracts.Generator.Usage;

/// <summary>
/// Finds messages that are opened from re-serialized JSON: no signature holds for it. A variable that never gets
/// another value is followed to its declaration, and no further.
/// </summary>
internal sealed class OpeningCheck : UsageCheck
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } =
        ImmutableArray.Create(UsageDescriptors.BodyRewritten);

    public override ImmutableArray<SyntaxKind> Kinds { get; } = ImmutableArray.Create(SyntaxKind.InvocationExpression);

    public override Action<IOperation, Action<Diagnostic>> In(GatewayTypes types)
    {
        var messages = types.Find("GatewayContracts.SignedMessage");
        return (operation, report) =>
        {
            if (
                operation is IInvocationOperation { TargetMethod.Name: "Open" } call
                && SymbolEqualityComparer.Default.Equals(call.TargetMethod.ContainingType, messages)
                && call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value is { } body
                && Writer(body) is { } writer
            )
            {
                report(Diagnostic.Create(UsageDescriptors.BodyRewritten, body.Syntax.GetLocation(), writer));
            }
        };
    }

    private static string? Writer(IOperation value) =>
        value switch
        {
            IConversionOperation conversion => Writer(conversion.Operand),
            ILocalReferenceOperation local => Locals.Source(local) is { } source ? Writer(source) : null,
            IInvocationOperation
            {
                TargetMethod: { Name: "AsMemory" or "AsSpan", ContainingType.Name: "MemoryExtensions" }
            } view => Writer((view.Instance ?? view.Arguments[0].Value)!),
            IObjectCreationOperation
            {
                Type.Name: "ReadOnlyMemory" or "Memory" or "ReadOnlySpan",
                Arguments.IsEmpty: false
            } view => Writer(view.Arguments[0].Value),
            IParenthesizedOperation inner => Writer(inner.Operand),
            IInvocationOperation
            {
                TargetMethod: { Name: "GetBytes", ContainingType: { Name: "Encoding" or "UTF8Encoding" } }
            } encoding => encoding.Arguments.Select(argument => Writer(argument.Value)).FirstOrDefault(),
            IInvocationOperation
            {
                TargetMethod:
                { Name: "SerializeToUtf8Bytes" or "Serialize", ContainingType: { Name: "JsonSerializer" } }
            } call => $"JsonSerializer.{call.TargetMethod.Name}",
            IInvocationOperation
            {
                TargetMethod: { Name: "SerializeObject", ContainingType: { Name: "JsonConvert" } }
            } => "JsonConvert.SerializeObject",
            IInvocationOperation
            {
                TargetMethod: { Name: "ToJsonString" or "ToString", ContainingType: { Name: "JsonNode" } }
            } call => $"JsonNode.{call.TargetMethod.Name}",
            IInvocationOperation
            {
                TargetMethod: { Name: "ToString", ContainingType: { Name: "XDocument" or "XNode" } }
            } => "XNode.ToString",
            _ => null,
        };
}
