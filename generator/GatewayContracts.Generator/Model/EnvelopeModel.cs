namespace GatewayContracts.Generator.Model;

/// <summary>
/// What a message travels in: an object with it as a member, or one with its encrypted text. Exactly one of
/// <paramref name="Member"/> and <paramref name="Encrypted"/> is given.
/// </summary>
/// <param name="Otherwise">Members that may stand in the place of the first.</param>
/// <param name="Beside">Wire names of the message's fields that stand beside its encrypted text.</param>
/// <param name="Encryption">How the text is made; null where nothing is encrypted, or the gateway does not say.</param>
internal sealed record EnvelopeModel(
    string? Member,
    EquatableArray<string> Otherwise,
    string? Encrypted,
    EquatableArray<string> Beside,
    EncryptionModel? Encryption
);
