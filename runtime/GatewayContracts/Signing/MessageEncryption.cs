namespace GatewayContracts;

/// <summary>
/// What an account needs for encrypted messages: the cipher, and the keys, if they are not the keys of its signatures.
/// Immutable.
/// </summary>
/// <param name="cipher">AES in counter mode, such as <c>BouncyCastleCipher.Instance</c> of the package
/// GatewayContracts.BouncyCastle.</param>
/// <example><code>var account = new MerchantAccount(merchant, signingKey, keys)
/// {
///     Encryption = new MessageEncryption(BouncyCastleCipher.Instance),
/// };</code></example>
public sealed class MessageEncryption(ICounterModeCipher cipher)
{
    internal const string HowToGive =
        "The platform offers no AES in counter mode: add the package GatewayContracts.BouncyCastle, and give the "
        + "account Encryption = new MessageEncryption(BouncyCastleCipher.Instance), or after AddGateway call "
        + "UseEncryption(BouncyCastleCipher.Instance).";

    /// <summary>AES in counter mode.</summary>
    public ICounterModeCipher Cipher { get; } = cipher ?? throw new ArgumentNullException(nameof(cipher));

    /// <summary>
    /// The gateway's RSA key that encrypts messages to it; null: the first of the account's key ring, unless the
    /// gateway has a key for encryption alone.
    /// </summary>
    public VerificationKey? EncryptionKey { get; init; }

    /// <summary>The RSA key that decrypts messages for the account; null: the key that it signs with.</summary>
    public SigningKey? DecryptionKey { get; init; }

    /// <summary>The cipher's name; never a key.</summary>
    public override string ToString() => $"Encryption by {Cipher.Name}";
}
