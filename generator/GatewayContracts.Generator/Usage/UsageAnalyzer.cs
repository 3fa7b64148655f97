using Microsoft.CodeAnalysis.Diagnostics;

namespace GatewayContracts.Generator.Usage;

/// <summary>An analyzer of the consumer's own code. Where GatewayContracts is not referenced it registers nothing; generated code is not looked at.</summary>
public abstract class UsageAnalyzer : DiagnosticAnalyzer
{
    private protected UsageAnalyzer()
    {
    }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (GatewayTypes.Of(start.Compilation) is { } types)
            {
                Start(start, types);
            }
        });
    }

    private protected abstract void Start(CompilationStartAnalysisContext context, GatewayTypes types);
}
