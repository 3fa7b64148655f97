using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GatewayContracts.CodeFixes;

/// <summary>A code fix that writes one document anew.</summary>
public abstract class UsageFix : CodeFixProvider
{
    private protected UsageFix()
    {
    }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        if (await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            var place = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            foreach (var (title, old, replacement) in Replacements(diagnostic, place, model))
            {
                context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(document.WithSyntaxRoot(root.ReplaceNode(old, replacement))), title), diagnostic);
            }
        }
    }

    private protected static ImmutableArray<string> Ids(params string[] ids) => ImmutableArray.Create(ids);

    /// <summary>What is offered: a title, the node that goes, and the node that comes.</summary>
    private protected abstract IEnumerable<(string Title, SyntaxNode Old, SyntaxNode Replacement)> Replacements(Diagnostic diagnostic, SyntaxNode place, SemanticModel model);
}
