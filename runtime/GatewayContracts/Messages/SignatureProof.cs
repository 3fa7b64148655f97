namespace GatewayContracts;

/// <summary>That the signature of a message holds: by which key, over which text.</summary>
internal sealed record SignatureProof(VerificationKey Key, string SignString, string Signature);
