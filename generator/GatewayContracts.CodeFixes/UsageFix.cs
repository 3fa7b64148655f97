using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GatewayContracts.CodeFixes;

/// <summary>A code fix that changes the text of one document.</summary>
public abstract class UsageFix : CodeFixProvider
{
    private protected UsageFix() { }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(
            async (context, document, diagnostics) =>
            {
                var offers = await OffersAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false);
                var changes = offers
                    .Where(found => found.Offer.Kind == context.CodeActionEquivalenceKey)
                    .SelectMany(found => found.Offer.Changes);
                var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
                return document.WithText(text.WithChanges(MergedChanges.Of(changes)));
            }
        );

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (
            var (diagnostic, offer) in await OffersAsync(
                    context.Document,
                    context.Diagnostics,
                    context.CancellationToken
                )
                .ConfigureAwait(false)
        )
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    offer.Title,
                    cancellation => ChangeAsync(context.Document, offer, cancellation),
                    offer.Kind
                ),
                diagnostic
            );
        }
    }

    private protected static ImmutableArray<string> Ids(params string[] ids) => ImmutableArray.Create(ids);

    /// <summary>What is offered for a diagnostic at its place.</summary>
    private protected abstract IEnumerable<Offer> Offers(Diagnostic diagnostic, SyntaxNode place, SemanticModel model);

    private static async Task<Document> ChangeAsync(Document document, Offer offer, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(offer.Changes));
    }

    private async Task<IReadOnlyList<(Diagnostic Diagnostic, Offer Offer)>> OffersAsync(
        Document document,
        ImmutableArray<Diagnostic> diagnostics,
        CancellationToken cancellation
    )
    {
        if (
            await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
        )
        {
            return [];
        }

        return
        [
            .. diagnostics.SelectMany(
                diagnostic =>
                    Offers(
                        diagnostic,
                        root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true),
                        model
                    ),
                (diagnostic, offer) => (diagnostic, offer)
            ),
        ];
    }
}
