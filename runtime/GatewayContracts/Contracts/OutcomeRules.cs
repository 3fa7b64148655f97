using GatewayContracts.Language;

namespace GatewayContracts.Metadata;

/// <summary>How the outcome of a response is read: the first entry that is not success decides.</summary>
/// <param name="Entries">At least one, in the spec's order.</param>
public sealed record OutcomeRules(IReadOnlyList<OutcomeEntry> Entries)
{
    /// <param name="textOf">The text of a field of the response by its wire name; null if it is absent.</param>
    internal OutcomeVerdict Judge(Func<string, string?> textOf) => OutcomeJudge.Judge(Entries, textOf);
}
