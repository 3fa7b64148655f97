namespace GatewayContracts.Language;

/// <summary>
/// Says what a response means for its request: the first entry that is not success decides. The proof of examples and
/// received responses ask it.
/// </summary>
internal static class OutcomeJudge
{
    /// <param name="entries">At least one, in the spec's order.</param>
    /// <param name="textOf">The text of a field of the response by its wire name; null where it is absent.</param>
    public static OutcomeVerdict Judge(IReadOnlyList<OutcomeEntry> entries, Func<string, string?> textOf)
    {
        for (var i = 0; ; i++)
        {
            var entry = entries[i];
            var code = textOf(entry.Field);
            var kind = code is not null && entry.Codes.TryGetValue(code, out var known) ? known : entry.Otherwise;
            if (kind != OutcomeKind.Success || i == entries.Count - 1)
            {
                return new OutcomeVerdict(kind, i, code, entry.Text is null ? null : textOf(entry.Text));
            }
        }
    }

    /// <summary>
    /// Whether the required fields and the rules of a message are checked: always, except in a response without
    /// success.
    /// </summary>
    /// <param name="verdict">Null where the message is no response.</param>
    public static bool AsksForAll(OutcomeVerdict? verdict) => verdict is null or { Kind: OutcomeKind.Success };

    /// <summary>Whether the fields of an entry are required: until an entry has decided.</summary>
    public static bool AsksFor(OutcomeVerdict? verdict, int entry) => verdict is null || entry <= verdict.Entry;
}
