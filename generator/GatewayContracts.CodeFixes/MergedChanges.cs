using Microsoft.CodeAnalysis.Text;

namespace GatewayContracts.CodeFixes;

/// <summary>Brings the changes of many fixes together, so that a text can be changed once.</summary>
internal static class MergedChanges
{
    public static IEnumerable<TextChange> Of(IEnumerable<TextChange> changes)
    {
        var together = new List<TextChange>();
        foreach (
            var change in changes.Distinct().OrderBy(change => change.Span.Start).ThenBy(change => change.Span.End)
        )
        {
            var last = together.LastOrDefault();
            if (together.Count == 0 || change.Span.Start > last.Span.End)
            {
                together.Add(change);
            }
            else if (change.NewText is "" && last.NewText is "")
            {
                together[together.Count - 1] = new(
                    TextSpan.FromBounds(last.Span.Start, Math.Max(last.Span.End, change.Span.End)),
                    ""
                );
            }
            else if (change.Span.Start == last.Span.End && !last.Span.IsEmpty)
            {
                together.Add(change);
            }
        }

        return together;
    }
}
