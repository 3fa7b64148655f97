namespace GatewayContracts;

/// <summary>That the signature of a message holds: by which key, over which text, and what in that text is strange without being wrong.</summary>
internal sealed record SignatureProof(VerificationKey Key, string SignString, string Signature, IReadOnlyList<Violation> Drift);
