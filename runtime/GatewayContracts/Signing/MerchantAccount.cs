using System.Collections.Concurrent;

namespace GatewayContracts;

/// <summary>
/// A merchant's account at a gateway: its id, the key it signs with, the gateway's keys, and the one algorithm in use. Immutable, and shared by all threads;
/// several may stand side by side.
/// </summary>
public sealed class MerchantAccount : IMerchantAccounts
{
    private readonly ConcurrentDictionary<SignatureContract, Signatory> _signatories = new(ReferenceEqualityComparer.Instance);
    private readonly SignatureBackend _backend;

    /// <param name="merchant">The id that the gateway gave the merchant.</param>
    /// <param name="signingKey">What the merchant signs with.</param>
    /// <param name="keys">What the gateway's messages are verified with.</param>
    /// <param name="algorithm">The wire name of the algorithm, such as RSA; may be left out where the gateway accepts one only.</param>
    /// <param name="backend">Where the cryptography comes from; null: the platform.</param>
    /// <exception cref="GatewayConfigurationException">The id is empty, or the key ring holds the merchant's own key.</exception>
    public MerchantAccount(string merchant, SigningKey signingKey, KeyRing keys, string? algorithm = null, SignatureBackend? backend = null)
    {
        ArgumentNullException.ThrowIfNull(signingKey);
        ArgumentNullException.ThrowIfNull(keys);
        Merchant = merchant;
        SigningKey = signingKey;
        Keys = keys;
        Algorithm = algorithm;
        _backend = backend ?? SignatureBackend.Platform;

        List<string> problems = [];
        if (string.IsNullOrWhiteSpace(merchant))
        {
            problems.Add("The merchant's id is empty.");
        }

        if (signingKey.PublicKey is { } own && keys.Contains(own))
        {
            problems.Add($"The key ring holds the merchant's own public key ({own.Fingerprint}). The gateway's public key is wanted: the one that the gateway gave you, not the one that you gave the gateway.");
        }

        if (problems.Count > 0)
        {
            throw new GatewayConfigurationException("The merchant account cannot be used", problems);
        }
    }

    /// <summary>The id that the gateway gave the merchant.</summary>
    public string Merchant { get; }

    /// <summary>What the merchant signs with.</summary>
    public SigningKey SigningKey { get; }

    /// <summary>What the gateway's messages are verified with.</summary>
    public KeyRing Keys { get; }

    /// <summary>The wire name of the algorithm in use; null: the only one that the gateway accepts.</summary>
    public string? Algorithm { get; }

    /// <summary>The merchant's id; never a key.</summary>
    public override string ToString() => $"Merchant account {FieldText.Quote(Merchant)}";

    // Whatever a message says: the one account there is verifies it, and then tells that it is another merchant's.
    MerchantAccount IMerchantAccounts.Find(string? merchant) => this;

    internal Signatory For(SignatureContract contract) =>
        _signatories.GetOrAdd(contract, static (contract, account) => Signatory.Create(contract, account, account._backend), this);
}
