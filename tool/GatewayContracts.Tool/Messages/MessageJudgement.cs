using GatewayContracts.Explaining;

namespace GatewayContracts.Tool.Messages;

/// <summary>What was found out about a received message.</summary>
internal sealed record MessageJudgement(Explanation Explanation, IReadOnlyList<ContentFault> Content)
{
    public bool SignatureHolds => Explanation.Finding == SignatureFinding.Holds;

    /// <summary>
    /// Whether the library would hand it on: the signature holds, and nothing else makes it refuse the message.
    /// </summary>
    public bool IsAccepted =>
        SignatureHolds && Explanation.Remarks.Count == 0 && !Content.Any(fault => fault.IsRefused);
}
