using System.Collections.Immutable;
using GatewayContracts.Canonical;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GatewayContracts.Generator.Usage;

/// <summary>
/// Finds private keys and shared secrets in the source: a private key as PEM wherever it stands, and what else is a key where it is handed over. A public key
/// is no secret.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KeyAnalyzer : UsageAnalyzer
{
    private const string Armour = "PRIVATE KEY-----";
    private const int ShortestKey = 100;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UsageDescriptors.PrivateKeyInSource, UsageDescriptors.SecretInSource);

    private protected override void Start(CompilationStartAnalysisContext context, GatewayTypes types)
    {
        context.RegisterSyntaxNodeAction(Literal, SyntaxKind.StringLiteralExpression, SyntaxKind.Utf8StringLiteralExpression);
        INamedTypeSymbol?[] keys = [types.Find("GatewayContracts.SigningKey"), types.Find("GatewayContracts.VerificationKey")];
        context.RegisterOperationAction(
            operation =>
            {
                var call = (IInvocationOperation)operation.Operation;
                if (call is { TargetMethod: { IsStatic: true, Name: "Parse" or "FromSecret" }, Arguments.Length: 1 } && keys.Contains(call.TargetMethod.ContainingType, SymbolEqualityComparer.Default))
                {
                    Argument(call.TargetMethod.Name, call.Arguments[0].Value, operation.ReportDiagnostic);
                }
            },
            OperationKind.Invocation);
    }

    private static void Literal(SyntaxNodeAnalysisContext context)
    {
        var literal = (LiteralExpressionSyntax)context.Node;
        if (literal.Span.Length >= ShortestKey && HasPem(literal.Token.ValueText))
        {
            ReportKey(literal, literal.Token.ValueText, context.ReportDiagnostic);
        }
    }

    private static void Argument(string method, IOperation argument, Action<Diagnostic> report)
    {
        while (argument is IConversionOperation conversion)
        {
            argument = conversion.Operand;
        }

        var text = argument is IUtf8StringOperation utf8 ? utf8.Value : argument.ConstantValue.Value as string;

        // The literal that a PEM text stands in is told by itself, unless it is put together from parts.
        if (string.IsNullOrEmpty(text) || (HasPem(text!) && argument is not (IBinaryOperation or IInterpolatedStringOperation)))
        {
            return;
        }

        if (HasPem(text!) || KeyRecogniser.Read(text!).Kind is KeyKind.RsaPrivatePkcs1 or KeyKind.RsaPrivatePkcs8 or KeyKind.OtherPrivateKey or KeyKind.EncryptedPrivateKey)
        {
            ReportKey(argument.Syntax, text!, report);
        }
        else if (method == "FromSecret")
        {
            report(Diagnostic.Create(UsageDescriptors.SecretInSource, argument.Syntax.GetLocation()));
        }
    }

    private static bool HasPem(string text)
    {
        var body = text.IndexOf(Armour, StringComparison.Ordinal) + Armour.Length;
        return body >= Armour.Length && text.Length - body >= ShortestKey / 2 && text.IndexOf("-----BEGIN ", StringComparison.Ordinal) >= 0;
    }

    private static void ReportKey(SyntaxNode place, string text, Action<Diagnostic> report)
    {
        var material = KeyRecogniser.Read(text);
        var known = material.Kind is KeyKind.RsaPrivatePkcs1 or KeyKind.RsaPrivatePkcs8 or KeyKind.OtherPrivateKey or KeyKind.EncryptedPrivateKey;
        report(Diagnostic.Create(UsageDescriptors.PrivateKeyInSource, place.GetLocation(), known ? material.Description : "a private key"));
    }
}
