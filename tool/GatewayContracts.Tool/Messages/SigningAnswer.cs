using GatewayContracts.Explaining;

namespace GatewayContracts.Tool.Messages;

/// <summary>
/// What <c>explain --sent --json</c> answers. Values are masked; only <c>--full</c> has the whole text.
/// </summary>
internal sealed record SigningAnswer(
    string Message,
    IReadOnlyList<LedgerAnswer> Ledger,
    string SignString,
    ComparisonAnswer? Comparison
)
{
    public static SigningAnswer Of(SigningExplanation explanation, SignStringComparison? comparison, bool isFull) =>
        new(
            explanation.Message,
            [.. explanation.Ledger.Select(LedgerAnswer.Of)],
            isFull ? explanation.SignString : explanation.MaskedSignString,
            comparison is null ? null : ComparisonAnswer.Of(comparison)
        );
}
