namespace GatewayContracts.Transcription.Prose;

/// <summary>What a sentence says about several fields together.</summary>
/// <param name="Kind">The key of the rule: <c>any_of</c>, <c>require</c> and so on.</param>
/// <param name="Condition">Of <c>require</c>: the field that decides; empty elsewhere.</param>
/// <param name="Values">The codes of that field; none where its absence decides.</param>
/// <param name="Question">What the sentence leaves open; empty where it says all.</param>
internal sealed record PrintedRule(
    string Kind,
    IReadOnlyList<string> Fields,
    string Condition = "",
    IReadOnlyList<string>? Values = null,
    string Question = ""
)
{
    /// <summary>Two sentences of one rule, whatever order they name the fields in.</summary>
    public string Identity =>
        $"{Kind} {string.Join(' ', Fields.Order(StringComparer.Ordinal))} {Condition} {string.Join(' ', Values ?? [])}";
}
