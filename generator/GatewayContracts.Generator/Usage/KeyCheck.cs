using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace GatewayContracts.Generator.Usage;

/// <summary>
/// Finds shared secrets that are handed over as constants, and private keys that are put together on the way. A public
/// key is no secret.
/// </summary>
internal sealed class KeyCheck : UsageCheck
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } =
        ImmutableArray.Create(UsageDescriptors.PrivateKeyInSource, UsageDescriptors.SecretInSource);

    public override ImmutableArray<SyntaxKind> Kinds { get; } = ImmutableArray.Create(SyntaxKind.InvocationExpression);

    public override Action<IOperation, Action<Diagnostic>> In(GatewayTypes types)
    {
        INamedTypeSymbol?[] keys =
        [
            types.Find("GatewayContracts.SigningKey"),
            types.Find("GatewayContracts.VerificationKey"),
        ];
        return (operation, report) =>
        {
            if (
                operation
                    is IInvocationOperation
                    {
                        TargetMethod: { IsStatic: true, Name: "Parse" or "FromSecret" },
                        Arguments.Length: 1
                    } call
                && keys.Contains(call.TargetMethod.ContainingType, SymbolEqualityComparer.Default)
            )
            {
                Check(call.TargetMethod.Name, call.Arguments[0].Value, report);
            }
        };
    }

    private static void Check(string method, IOperation argument, Action<Diagnostic> report)
    {
        switch (argument)
        {
            case IConversionOperation conversion:
                Check(method, conversion.Operand, report);
                return;
            case ICoalesceOperation choice:
                Check(method, choice.Value, report);
                Check(method, choice.WhenNull, report);
                return;
            case IConditionalOperation { WhenFalse: { } otherwise } choice:
                Check(method, choice.WhenTrue, report);
                Check(method, otherwise, report);
                return;
            case ILocalReferenceOperation { ConstantValue.HasValue: false } local
                when Locals.Source(local) is { } source:
                Check(method, source, report);
                return;
        }

        var text = argument is IUtf8StringOperation utf8 ? utf8.Value : argument.ConstantValue.Value as string;

        if (string.IsNullOrEmpty(text))
        {
            return;
        }

        if (PrivateKeyLiteral.IsKey(text!))
        {
            // What is put together from more than literals shows only here; every other key is reported at its place.
            if (
                argument is IInterpolatedStringOperation
                || (argument is IBinaryOperation && PrivateKeyLiteral.Written(argument.Syntax) is null)
            )
            {
                PrivateKeyLiteral.Report(argument.Syntax, text!, report);
            }
        }
        else if (method == "FromSecret")
        {
            report(Diagnostic.Create(UsageDescriptors.SecretInSource, argument.Syntax.GetLocation()));
        }
    }
}
