namespace GatewayContracts.Tool.Messages;

/// <summary>What <c>sign --json</c> answers.</summary>
/// <param name="Algorithm">As the gateway calls it.</param>
/// <param name="Headers">Those that carry the signature and the algorithm; empty where fields of the body do.</param>
/// <param name="Body">The body to send.</param>
/// <param name="Key">The fingerprint of the key; null of a shared secret.</param>
/// <param name="Content">What the contract does not allow.</param>
internal sealed record SignAnswer(
    string Message,
    string Algorithm,
    string Signature,
    IReadOnlyDictionary<string, string> Headers,
    string Body,
    string SignString,
    string? Key,
    IReadOnlyList<ContentFault> Content
);
