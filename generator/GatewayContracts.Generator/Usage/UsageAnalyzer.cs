using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GatewayContracts.Generator.Usage;

/// <summary>
/// The analyzer of the consumer's own code. Where GatewayContracts is not referenced it does nothing; generated code is
/// not looked at.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UsageAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableArray<UsageCheck> s_checks = ImmutableArray.Create<UsageCheck>(
        new MessageValueCheck(),
        new CodeSwitchCheck(),
        new KeyCheck(),
        new OpeningCheck(),
        new ResultCheck(),
        new UntrustedCheck(),
        new BindingCheck(),
        new OutcomeCheck(),
        new CodeCastCheck()
    );

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        s_checks.SelectMany(check => check.Descriptors).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
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

    private static void Start(CompilationStartAnalysisContext context, GatewayTypes types)
    {
        var looks = s_checks
            .Select(check => (check.Kinds, Look: check.In(types)))
            .SelectMany(check => check.Kinds.Select(kind => (Kind: kind, check.Look)))
            .ToLookup(look => look.Kind, look => look.Look);

        // Once a file: to be called for every expression of every file would cost more than most files are worth.
        context.RegisterSemanticModelAction(file =>
        {
            Look(file, looks);
            PrivateKeyLiteral.Check(
                file.SemanticModel.SyntaxTree.GetRoot(file.CancellationToken),
                file.ReportDiagnostic
            );
        });
    }

    private static void Look(
        SemanticModelAnalysisContext file,
        ILookup<SyntaxKind, Action<IOperation, Action<Diagnostic>>> looks
    )
    {
        foreach (var node in file.SemanticModel.SyntaxTree.GetRoot(file.CancellationToken).DescendantNodes())
        {
            if (
                looks.Contains(node.Kind())
                && file.SemanticModel.GetOperation(node, file.CancellationToken) is { } operation
            )
            {
                foreach (var look in looks[node.Kind()])
                {
                    look(operation, file.ReportDiagnostic);
                }
            }
        }
    }
}
