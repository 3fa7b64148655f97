using Microsoft.CodeAnalysis.Text;

namespace GatewayContracts.Generator.Tests.Mutations;

/// <summary>An entry of a mapping or an item of a list, and where in the text it stands.</summary>
/// <param name="Place">The keys on the way to it. What authors name themselves (fields, codes) is <c>*</c>, an item of
/// a list <c>-</c>.</param>
/// <param name="Key">The key as it reads; empty for an item.</param>
/// <param name="IsOfTheLanguage">The key is one of the language's own, and no name that the author chose.</param>
/// <param name="KeyAt">The key with its quotes; empty for an item.</param>
/// <param name="ValueAt">The value; where there is none, the place after the colon or the dash.</param>
/// <param name="Previous">Where the entry before it ends; null for the first.</param>
/// <param name="Next">Where the entry after it begins; null for the last.</param>
/// <param name="Column">In a block, how far it is indented; null in a flow mapping or list.</param>
internal sealed record SpecSite(
    string Place,
    string Key,
    bool IsOfTheLanguage,
    TextSpan KeyAt,
    TextSpan ValueAt,
    int? Previous,
    int? Next,
    int? Column
)
{
    public bool IsEntry => KeyAt.Length > 0;

    public TextSpan Whole => TextSpan.FromBounds(IsEntry ? KeyAt.Start : ValueAt.Start, ValueAt.End);

    /// <summary>
    /// The last two steps of the way: what a key of a field or a rule means is the same in every message.
    /// </summary>
    public string Part =>
        string.Join('/', Place.Split('/')[^(Place.Contains('/', StringComparison.Ordinal) ? 2 : 1)..]);

    public override string ToString() => $"{Place} at {Whole.Start}";
}
