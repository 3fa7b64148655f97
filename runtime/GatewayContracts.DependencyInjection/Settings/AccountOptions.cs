namespace GatewayContracts.DependencyInjection;

/// <summary>The settings of one account.</summary>
public sealed class AccountOptions
{
    /// <summary>The id that the gateway gave the merchant. Needed.</summary>
    public string? MerchantId { get; set; }

    /// <summary>The wire name of the algorithm, such as RSA; may be left out if the gateway accepts only one.</summary>
    public string? Algorithm { get; set; }

    /// <summary>
    /// The merchant's private keys. One of them signs: the valid key that became valid last. Give several only if the
    /// merchant changes its key at a certain time.
    /// </summary>
    public IList<KeyOptions> SigningKeys { get; } = [];

    /// <summary>The gateway's public keys. All that are valid verify.</summary>
    public IList<KeyOptions> GatewayKeys { get; } = [];

    /// <summary>
    /// The secret shared with the gateway, for algorithms without RSA: it replaces both kinds of keys. Beside
    /// <see cref="SigningKeys"/> and <see cref="GatewayKeys"/> it is for the pages that the gateway signs with a
    /// secret; then it has no period.
    /// </summary>
    public KeyOptions? Secret { get; set; }

    /// <summary>
    /// The wire name of the algorithm of a <see cref="Secret"/> beside the keys, such as MD5; optional where such a
    /// page accepts one only.
    /// </summary>
    public string? SecretAlgorithm { get; set; }

    /// <summary>
    /// The gateway's public key that encrypts messages to it; null: the first of <see cref="GatewayKeys"/>, unless the
    /// gateway has a key for encryption alone. It needs <c>UseEncryption</c>.
    /// </summary>
    public KeyOptions? EncryptionKey { get; set; }

    /// <summary>The merchant's private key that decrypts messages of the gateway; null: the one that signs.</summary>
    public KeyOptions? DecryptionKey { get; set; }

    /// <summary>Where the settings are in the configuration; null if they come from code.</summary>
    internal string? Path { get; set; }
}
