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
        string? algorithm,
        SignatureBackend? backend,
        TestKeyPair? merchantKeys,
        TestKeyPair? gatewayKeys
    )
    {
        var (own, theirs) = (merchantKeys ?? s_merchant.Value, gatewayKeys ?? s_gateway.Value);
        var ring = new KeyRing(own.VerificationKey.Named("the merchant's key"));
        return new(
            new(
                merchant,
                own.SigningKey,
                new KeyRing(theirs.VerificationKey.Named("the test gateway's key")),
                algorithm,
                backend
            ),
            new(merchant, theirs.SigningKey, ring, algorithm, backend),
            new(merchant, s_stranger.Value.SigningKey, ring, algorithm, backend),
            [("SigningKey", own.SigningKeyPem), ("GatewayKeys:0", theirs.VerificationKeyPem)]
        );
    }

    public static TestParties OfSecret(string merchant, string? algorithm, SignatureBackend? backend)
    {
        var (shared, other) = (NewSecret(), NewSecret());
        MerchantAccount With(string secret) =>
            new(
                merchant,
                SigningKey.FromSecret(secret),
                new KeyRing(VerificationKey.FromSecret(secret)),
                algorithm,
                backend
            );
        return new(With(shared), With(shared), With(other), [("Secret", shared)]);
    }

    private static string NewSecret() => Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
}
