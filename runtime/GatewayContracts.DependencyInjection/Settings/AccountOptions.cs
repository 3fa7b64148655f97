namespace GatewayContracts.DependencyInjection;

/// <summary>The settings of one account.</summary>
public sealed class AccountOptions
{
    /// <summary>The id that the gateway gave the merchant. Needed.</summary>
    public string? MerchantId { get; set; }

    /// <summary>
    /// The wire name of the algorithm, such as RSA; may be left out where the gateway accepts one only.
    /// </summary>
    public string? Algorithm { get; set; }

    /// <summary>
    /// The merchant's private keys, of which one signs: of those that are valid, the one that became valid last.
    /// Several only where the merchant changes its key at a certain time.
    /// </summary>
    public IList<KeyOptions> SigningKeys { get; } = [];

    /// <summary>The gateway's public keys. All that are valid verify.</summary>
    public IList<KeyOptions> GatewayKeys { get; } = [];

    /// <summary>
    /// The secret shared with the gateway, for algorithms without RSA: it stands for both kinds of keys. Beside
    /// <see cref="SigningKeys"/> and <see cref="GatewayKeys"/> it is for the pages that the gateway signs by a secret.
    /// </summary>
    public KeyOptions? Secret { get; set; }

    /// <summary>
    /// The wire name of the algorithm that a <see cref="Secret"/> beside the keys is for, such as MD5; may be left out
    /// where such a page accepts one only.
    /// </summary>
    public string? SecretAlgorithm { get; set; }

    /// <summary>
    /// The gateway's public key that messages to it are encrypted by; null: the first of <see cref="GatewayKeys"/>,
    /// unless the gateway has a key for encryption alone. It needs <c>UseEncryption</c>.
    /// </summary>
    public KeyOptions? EncryptionKey { get; set; }

    /// <summary>
    /// The merchant's private key that encrypted messages of the gateway are decrypted by; null: the one that signs.
    /// </summary>
    public KeyOptions? DecryptionKey { get; set; }

    /// <summary>Where the settings stand in the configuration; null where they come from code.</summary>
    internal string? Path { get; set; }
}
