namespace GatewayContracts.Tool.Messages;

/// <summary>What <c>verify --json</c> answers.</summary>
/// <param name="Verified">Whether the library would hand the message on.</param>
/// <param name="Finding">What was found out about the signature.</param>
/// <param name="Key">The fingerprint of the key that made it, where that is known.</param>
/// <param name="Remarks">What else a receiver objects to.</param>
/// <param name="Content">What the contract does not allow.</param>
internal sealed record VerifyAnswer(
    bool Verified,
    string Message,
    string Finding,
    string Summary,
    string? Key,
    IReadOnlyList<string> Remarks,
    IReadOnlyList<ContentFault> Content
)
{
    public static VerifyAnswer Of(MessageJudgement judged) =>
        new(
            judged.IsAccepted,
            judged.Explanation.Message,
            judged.Explanation.Finding.ToString(),
            judged.Explanation.Summary,
            judged.Explanation.Key?.Fingerprint,
            judged.Explanation.Remarks,
            judged.Content
        );
}
