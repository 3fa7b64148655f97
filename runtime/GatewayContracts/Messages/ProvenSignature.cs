namespace GatewayContracts;

/// <summary>
/// That the signature of a message holds: by which key, over which reading, and what in that text is strange without
/// being wrong.
/// </summary>
/// <param name="Candidate">The place of the reading among those of the message.</param>
/// <param name="Outside">The signature's text, where it travels outside the message: in a header, or in an
/// envelope.</param>
internal readonly record struct ProvenSignature(
    VerificationKey Key,
    int Candidate,
    string? Outside,
    IReadOnlyList<Violation> Drift
);
