using System.Collections.Concurrent;
using System.Globalization;
using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>
/// A merchant's account at a gateway: its id, the key it signs with, the gateway's keys, and the one algorithm in use.
/// Immutable; all threads may share it, and several may be used side by side.
/// </summary>
public sealed class MerchantAccount : IMerchantAccounts
{
    private const int LongestName = 100;

    private readonly ConcurrentDictionary<SignatureContract, AccountSigner> _signers = new(
        ReferenceEqualityComparer.Instance
    );
    private readonly ConcurrentDictionary<EncryptionContract, MessageEncryptor> _encryptors = new(
        ReferenceEqualityComparer.Instance
    );
    private readonly ConcurrentDictionary<EncryptionContract, MessageDecryptor> _decryptors = new(
        ReferenceEqualityComparer.Instance
    );
    private readonly SignatureBackend _backend;

    /// <param name="merchant">The id that the gateway gave the merchant.</param>
    /// <param name="signingKey">What the merchant signs with.</param>
    /// <param name="keys">What the gateway's messages are verified with.</param>
    /// <param name="algorithm">The wire name of the algorithm, such as RSA; may be left out if the gateway accepts only
    /// one.</param>
    /// <param name="backend">Where the cryptography comes from; null: the platform.</param>
    /// <exception cref="GatewayConfigurationException"> The id is empty, has characters from copying (a blank or a line
    /// end at either end, full-width digits, an invisible character), or is a key or the secret; or the key ring holds
    /// the merchant's own key. The spec's constraints on the id are checked when the account is first used with the
    /// gateway. </exception>
    public MerchantAccount(
        string merchant,
        SigningKey signingKey,
        KeyRing keys,
        string? algorithm = null,
        SignatureBackend? backend = null
    )
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
        else if (SecretIn(merchant) is { } secret)
        {
            problems.Add(
                $"What was given as the merchant's id is {secret}; the id that the gateway gave you is wanted there."
            );
        }
        else if (StrayCharacter.Describe(merchant, isName: true) is { } stray)
        {
            problems.Add(
                $"The merchant's id has {stray}. It came along when the id was copied or read from a file, and "
                    + $"the gateway knows no such merchant: give the id without it."
            );
        }

        if (algorithm is not null && SecretIn(algorithm) is { } misplaced)
        {
            problems.Add($"What was given as the algorithm's name is {misplaced}; a name such as RSA is wanted there.");
        }

        if (signingKey.PublicKey is { } own && keys.Contains(own))
        {
            problems.Add(
                $"The key ring holds the merchant's own public key ({own.Fingerprint}). The gateway's public key "
                    + $"is wanted: the one that the gateway gave you, not the one that you gave the gateway."
            );
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

    /// <summary>
    /// What encrypted messages need; null: there are none. It is checked when the account is first used with a gateway
    /// that encrypts.
    /// </summary>
    public MessageEncryption? Encryption { get; init; }

    /// <summary>
    /// The same merchant with a key of another kind. It signs and verifies the pages that the gateway signs by an
    /// algorithm that this account cannot use; null: there are none. The page's spec decides which of the two is used,
    /// and no message does.
    /// </summary>
    /// <exception cref="GatewayConfigurationException">It is another merchant's.</exception>
    public MerchantAccount? Secondary
    {
        get;
        init =>
            field =
                value is null || value.Merchant == Merchant
                    ? value
                    : throw new GatewayConfigurationException(
                        $"{this} cannot be used",
                        [
                            $"Its secondary account is that of {QuotedText.Quote(value.Merchant)}; a secondary account "
                                + "has the same merchant's id, and a key of another kind.",
                        ]
                    );
    }

    /// <summary>
    /// The wire name of the algorithm that the account, or its secondary one, uses where messages are signed so; null
    /// where it has no key for them.
    /// </summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    public string? AlgorithmFor(SignatureContract signature)
    {
        ArgumentNullException.ThrowIfNull(signature);
        return IsFor(signature) ? signature.Choose(Algorithm)!.WireName : Secondary?.AlgorithmFor(signature);
    }

    /// <summary>The merchant's id; never a key.</summary>
    public override string ToString() => $"Merchant account {QuotedText.Quote(Merchant)}";

    // The only account verifies every message, whatever merchant it names, and then reports another merchant's.
    MerchantAccount IMerchantAccounts.Find(string? merchant) => this;

    /// <param name="contract">It belongs to one gateway.</param>
    /// <param name="checkMerchant">Lists how a merchant's id does not fit the gateway, one sentence each; null if the
    /// id has no constraints.</param>
    /// <exception cref="GatewayConfigurationException">The account does not fit; everything that is wrong is
    /// listed.</exception>
    internal AccountSigner For(SignatureContract contract, Func<string, IReadOnlyList<string>>? checkMerchant) =>
        _signers.GetOrAdd(
            contract,
            static (contract, given) =>
                given.Account.SigningFor(contract) is var signing && ReferenceEquals(signing, given.Account)
                    ? AccountSigner.Create(
                        contract,
                        given.CheckMerchant?.Invoke(signing.Merchant) ?? [],
                        signing,
                        signing._backend
                    )
                    : signing.For(contract, given.CheckMerchant),
            (CheckMerchant: checkMerchant, Account: this)
        );

    /// <summary>Which of the two signs messages that are signed so; this one if neither has a key for them.</summary>
    internal MerchantAccount SigningFor(SignatureContract contract) =>
        IsFor(contract) || Secondary?.Signs(contract) != true ? this : Secondary.SigningFor(contract);

    /// <summary>Whether the account, or its secondary one, has a key for an algorithm that is accepted.</summary>
    internal bool Signs(SignatureContract contract) => IsFor(contract) || Secondary?.Signs(contract) == true;

    /// <summary>Whether the account itself, without its secondary one, has such a key.</summary>
    internal bool IsFor(SignatureContract contract) =>
        contract.Choose(Algorithm)?.Algorithm.Family == SigningKey.Family;

    /// <exception cref="GatewayConfigurationException">The account cannot encrypt so.</exception>
    internal MessageEncryptor EncryptorFor(EncryptionContract contract) =>
        _encryptors.GetOrAdd(contract, MessageEncryptor.Create, this);

    /// <exception cref="GatewayConfigurationException">The account cannot decrypt so.</exception>
    internal MessageDecryptor DecryptorFor(EncryptionContract contract) =>
        _decryptors.GetOrAdd(contract, MessageDecryptor.Create, this);

    // What no id and no name of an algorithm is, and must not be shown as one; null for any other text.
    private string? SecretIn(string text) =>
        text.Length > LongestName
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"a text of {text.Length} characters, which is too long and may be a key"
            )
        : KeyRecogniser.Read(text) is { IsKey: true } key ? key.Description
        : SigningKey.Secret?.Matches(text) == true || Keys.Any(key => key.Secret?.Matches(text) == true)
            ? "the shared secret"
        : null;
}
