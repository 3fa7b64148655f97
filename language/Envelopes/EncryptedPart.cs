namespace GatewayContracts.Language;

/// <summary>A part of a text that an encrypted message travels as.</summary>
public enum EncryptedPart
{
    /// <summary>The constant that says how the other parts were made.</summary>
    Version,

    /// <summary>The key of the MAC, encrypted by the receiver's public key.</summary>
    MacKey,

    /// <summary>The key of the cipher, encrypted by the receiver's public key.</summary>
    CipherKey,

    /// <summary>What makes the cipher's key stream another one each time.</summary>
    Nonce,

    /// <summary>The message, encrypted.</summary>
    Ciphertext,

    /// <summary>The MAC over nonce and ciphertext.</summary>
    Mac,
}
