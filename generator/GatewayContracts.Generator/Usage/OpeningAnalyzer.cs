using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GatewayContracts.Generator.Usage;

/// <summary>Finds messages that are opened from JSON written anew: no signature holds for that. Only what is written in the very argument is looked at.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OpeningAnalyzer : UsageAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UsageDescriptors.BodyRewritten);

    private protected override void Start(CompilationStartAnalysisContext context, GatewayTypes types)
    {
        var messages = types.Find("GatewayContracts.SignedMessage");
        context.RegisterOperationAction(
            operation =>
            {
                var call = (IInvocationOperation)operation.Operation;
                if (call.TargetMethod.Name == "Open"
                    && SymbolEqualityComparer.Default.Equals(call.TargetMethod.ContainingType, messages)
                    && call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value is { } body
                    && Writer(body) is { } writer)
                {
                    operation.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.BodyRewritten, body.Syntax.GetLocation(), writer));
                }
            },
            OperationKind.Invocation);
    }

    private static string? Writer(IOperation value) => value switch
    {
        IConversionOperation conversion => Writer(conversion.Operand),
        IParenthesizedOperation inner => Writer(inner.Operand),
        IInvocationOperation { TargetMethod: { Name: "GetBytes", ContainingType: { Name: "Encoding" or "UTF8Encoding" } } } encoding => encoding.Arguments.Select(argument => Writer(argument.Value)).FirstOrDefault(),
        IInvocationOperation { TargetMethod: { Name: "SerializeToUtf8Bytes" or "Serialize", ContainingType: { Name: "JsonSerializer" } } } call => $"JsonSerializer.{call.TargetMethod.Name}",
        IInvocationOperation { TargetMethod: { Name: "SerializeObject", ContainingType: { Name: "JsonConvert" } } } => "JsonConvert.SerializeObject",
        IInvocationOperation { TargetMethod: { Name: "ToJsonString", ContainingType: { Name: "JsonNode" } } } => "JsonNode.ToJsonString",
        _ => null,
    };
}
