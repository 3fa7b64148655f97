namespace GatewayContracts.Metadata;

/// <summary>
/// A JSON object with the message as an encrypted text, which includes the signature. The fields beside the text are
/// not signed, and repeat fields of the message.
/// </summary>
/// <param name="Field">The field with the text.</param>
/// <param name="Beside">The fields of the message that stand beside it.</param>
/// <param name="Encryption">How the text is made.</param>
public sealed record EncryptedEnvelope(string Field, IReadOnlyList<string> Beside, EncryptionContract Encryption)
    : EnvelopeContract;
