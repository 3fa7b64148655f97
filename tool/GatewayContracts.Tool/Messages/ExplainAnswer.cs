using GatewayContracts.Explaining;

namespace GatewayContracts.Tool.Messages;

/// <summary>
/// What <c>explain --json</c> answers of a received message. Values are masked; only <c>--full</c> adds the whole
/// texts.
/// </summary>
internal sealed record ExplainAnswer(
    string Message,
    string Finding,
    string Summary,
    string? Key,
    IReadOnlyList<RepairAnswer> Repairs,
    IReadOnlyList<string> Remarks,
    IReadOnlyList<LedgerAnswer> Ledger,
    string? SignString,
    string? SignedText,
    string? SignedDigest,
    int Attempts,
    bool IsCut
)
{
    public static ExplainAnswer Of(Explanation explanation, bool isFull) =>
        new(
            explanation.Message,
            explanation.Finding.ToString(),
            explanation.Summary,
            explanation.Key?.Fingerprint,
            [.. explanation.Repairs.Select(RepairAnswer.Of)],
            explanation.Remarks,
            [.. explanation.Ledger.Select(LedgerAnswer.Of)],
            isFull ? explanation.SignString : explanation.MaskedSignString,
            isFull ? explanation.SignedText : null,
            explanation.SignedDigest,
            explanation.Attempts,
            explanation.IsCut
        );
}
