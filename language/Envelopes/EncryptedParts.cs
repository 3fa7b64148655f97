namespace GatewayContracts.Language;

/// <summary>The parts of an encrypted message, still encrypted.</summary>
internal sealed class EncryptedParts
{
    public byte[] MacKey { get; private set; } = [];

    public byte[] CipherKey { get; private set; } = [];

    public byte[] Nonce { get; private set; } = [];

    public byte[] Ciphertext { get; private set; } = [];

    public byte[] Mac { get; private set; } = [];

    /// <summary>The nonce as it travels.</summary>
    public string NonceText { get; private set; } = "";

    /// <summary>The ciphertext as it travels.</summary>
    public string CiphertextText { get; private set; } = "";

    public void Set(EncryptedPart part, string text, byte[] bytes)
    {
        switch (part)
        {
            case EncryptedPart.MacKey:
                MacKey = bytes;
                break;
            case EncryptedPart.CipherKey:
                CipherKey = bytes;
                break;
            case EncryptedPart.Nonce:
                (Nonce, NonceText) = (bytes, text);
                break;
            case EncryptedPart.Ciphertext:
                (Ciphertext, CiphertextText) = (bytes, text);
                break;
            case EncryptedPart.Mac:
                Mac = bytes;
                break;
        }
    }
}
