using System.Security.Cryptography;

namespace GatewayContracts.Testing;

/// <summary>
/// Who takes part in a test: the merchant, the gateway, and a stranger who has every key but the right one.
/// </summary>
internal sealed class TestParties
{
    // Making a pair takes longer than a test should.
    private static readonly Lazy<TestKeyPair> s_merchant = new(() => TestKeyPair.Create());
    private static readonly Lazy<TestKeyPair> s_gateway = new(() => TestKeyPair.Create());
    private static readonly Lazy<TestKeyPair> s_stranger = new(() => TestKeyPair.Create());

    private TestParties(
        MerchantAccount merchant,
        MerchantAccount gateway,
        MerchantAccount stranger,
        IEnumerable<(string Name, string Value)> keySettings
    )
    {
        Merchant = merchant;
        Gateway = gateway;
        Stranger = stranger;
        KeySettings = keySettings;
    }

    public MerchantAccount Merchant { get; }

    public MerchantAccount Gateway { get; }

    public MerchantAccount Stranger { get; }

    /// <summary>The merchant's keys, as its settings have them.</summary>
    public IEnumerable<(string Name, string Value)> KeySettings { get; }

    public static TestParties OfPairs(
        string merchant,
        TestAlgorithms algorithms,
        SignatureBackend? backend,
        TestKeyPair? merchantKeys,
        TestKeyPair? gatewayKeys,
        ICounterModeCipher? cipher
    )
    {
        var (own, theirs) = (merchantKeys ?? s_merchant.Value, gatewayKeys ?? s_gateway.Value);
        var ring = new KeyRing(own.VerificationKey.Named("the merchant's key"));
        var gatewayRing = new KeyRing(theirs.VerificationKey.Named("the test gateway's key"));
        var toMerchant = Encryption(cipher, own, theirs);
        var algorithm = algorithms.OfPairs;
        var (shared, other) = (NewSecret(), NewSecret());
        MerchantAccount? Under(string secret) =>
            algorithms.TakesSecret ? OfSecret(merchant, algorithms.OfSecret, backend, secret, null) : null;
        return new(
            new(merchant, own.SigningKey, gatewayRing, algorithm, backend)
            {
                Encryption = Encryption(cipher, theirs, own),
                Secondary = Under(shared),
            },
            new(merchant, theirs.SigningKey, ring, algorithm, backend)
            {
                Encryption = toMerchant,
                Secondary = Under(shared),
            },
            new(merchant, s_stranger.Value.SigningKey, ring, algorithm, backend)
            {
                Encryption = toMerchant,
                Secondary = Under(other),
            },
            [
                ("SigningKey", own.SigningKeyPem),
                ("GatewayKeys:0", theirs.VerificationKeyPem),
                .. algorithms.TakesSecret ? [("Secret", shared)] : Array.Empty<(string, string)>(),
                .. algorithms is { TakesSecret: true, OfSecret: { } name }
                    ? [("SecretAlgorithm", name)]
                    : Array.Empty<(string, string)>(),
            ]
        );
    }

    public static TestParties OfSecret(
        string merchant,
        string? algorithm,
        SignatureBackend? backend,
        ICounterModeCipher? cipher
    )
    {
        var (shared, other) = (NewSecret(), NewSecret());
        var toGateway = cipher is null ? null : Encryption(cipher, s_gateway.Value, s_merchant.Value);
        var toMerchant = cipher is null ? null : Encryption(cipher, s_merchant.Value, s_gateway.Value);
        return new(
            OfSecret(merchant, algorithm, backend, shared, toGateway),
            OfSecret(merchant, algorithm, backend, shared, toMerchant),
            OfSecret(merchant, algorithm, backend, other, toMerchant),
            cipher is null
                ? [("Secret", shared)]
                :
                [
                    ("Secret", shared),
                    ("EncryptionKey", s_gateway.Value.VerificationKeyPem),
                    ("DecryptionKey", s_merchant.Value.SigningKeyPem),
                ]
        );
    }

    private static MerchantAccount OfSecret(
        string merchant,
        string? algorithm,
        SignatureBackend? backend,
        string secret,
        MessageEncryption? encryption
    ) =>
        new(
            merchant,
            SigningKey.FromSecret(secret),
            new KeyRing(VerificationKey.FromSecret(secret)),
            algorithm,
            backend
        )
        {
            Encryption = encryption,
        };

    private static MessageEncryption? Encryption(ICounterModeCipher? cipher, TestKeyPair to, TestKeyPair own) =>
        cipher is null
            ? null
            : new MessageEncryption(cipher) { EncryptionKey = to.VerificationKey, DecryptionKey = own.SigningKey };

    private static string NewSecret() => Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
}
