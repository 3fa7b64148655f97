using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GatewayContracts.Generator.Usage;

/// <summary>
/// The analyzer of the consumer's own code. Where GatewayContracts is not referenced it does nothing, and bodies are bound only in files that have a word of the
/// vocabulary; generated code is not looked at.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UsageAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableArray<UsageCheck> s_checks =
        ImmutableArray.Create<UsageCheck>(new MessageCheck(), new CodeSwitchCheck(), new KeyCheck(), new OpeningCheck(), new ResultCheck(), new UntrustedCheck());

    private readonly SyntaxTreeValueProvider<TreeWords> _words = new(TreeWords.Of);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = s_checks.SelectMany(check => check.Descriptors).ToImmutableArray();

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

    private void Start(CompilationStartAnalysisContext context, GatewayTypes types)
    {
        context.RegisterSyntaxNodeAction(PrivateKeyText.Check, PrivateKeyText.Kinds);
        var files = Vocabulary.FilesThatUseIt(context.Compilation, types.Runtime, tree => context.TryGetValue(tree, _words, out var words) ? words : TreeWords.Of(tree));
        if (files.Count == 0)
        {
            return;
        }

        foreach (var check in s_checks)
        {
            var look = check.In(types);
            context.RegisterSyntaxNodeAction(
                node =>
                {
                    if (files.Contains(node.Node.SyntaxTree) && node.SemanticModel.GetOperation(node.Node, node.CancellationToken) is { } operation)
                    {
                        look(operation, node.ReportDiagnostic);
                    }
                },
                check.Kinds);
        }
    }
}
