using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GatewayContracts.Generator.Usage;

/// <summary>
/// The analyzer of the consumer's own code. Where GatewayContracts is not referenced it does nothing, and bodies are
/// bound only in files that have a word of the vocabulary; generated code is not looked at.
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

    private readonly SyntaxTreeValueProvider<TreeWords> _words = new(TreeWords.Of);

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

    private void Start(CompilationStartAnalysisContext context, GatewayTypes types)
    {
        var files = context.Compilation.SyntaxTrees.ToDictionary(
            tree => tree,
            tree => context.TryGetValue(tree, _words, out var words) ? words : TreeWords.Of(tree)
        );
        var speaking = Vocabulary.FilesThatUseIt(context.Compilation, types.Runtime, files);
        var looks = s_checks
            .Select(check => (check.Kinds, Look: check.In(types)))
            .SelectMany(check => check.Kinds.Select(kind => (Kind: kind, check.Look)))
            .ToLookup(look => look.Kind, look => look.Look);

        // Once a file: to be called for every expression of every file would cost more than most files are worth.
        context.RegisterSemanticModelAction(file =>
        {
            var tree = file.SemanticModel.SyntaxTree;
            if (speaking.Contains(tree))
            {
                Look(file, looks);
            }

            if (files[tree].MayHoldKey)
            {
                PrivateKeyLiteral.Check(tree.GetRoot(file.CancellationToken), file.ReportDiagnostic);
            }
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
