using System.Globalization;

namespace GatewayContracts.DependencyInjection;

/// <summary>
/// An account with all its keys, including those that are not valid yet or no longer. Immutable, except for what it
/// remembers of the moment.
/// </summary>
internal sealed class ConfiguredAccount(
    string gateway,
    string name,
    string merchant,
    string? algorithm,
    IReadOnlyList<TimedKey<SigningKey>> signingKeys,
    IReadOnlyList<TimedKey<VerificationKey>> gatewayKeys,
    SignatureBackend backend,
    MessageEncryption? encryption,
    SecondaryKeys? secondary
)
{
    private volatile Period? _period;

    public string Name => name;

    public string Merchant => merchant;

    public string? Algorithm => algorithm;

    public MessageEncryption? Encryption => encryption;

    /// <summary>The secret that is given beside the keys.</summary>
    public SecondaryKeys? Secondary => secondary;

    public IReadOnlyList<TimedKey<SigningKey>> SigningKeys => signingKeys;

    public IReadOnlyList<TimedKey<VerificationKey>> GatewayKeys => gatewayKeys;

    /// <summary>
    /// Whether nothing changed: then the older one, which has its cryptography made already, stays in use.
    /// </summary>
    public bool IsSameAs(ConfiguredAccount other) =>
        merchant == other.Merchant
        && algorithm == other.Algorithm
        && secondary is null
        && other.Secondary is null
        && Equals(encryption?.EncryptionKey, other.Encryption?.EncryptionKey)
        && Equals(encryption?.DecryptionKey?.PublicKey, other.Encryption?.DecryptionKey?.PublicKey)
        && gatewayKeys.SequenceEqual(other.GatewayKeys)
        && gatewayKeys.Select(key => key.Key.Name).SequenceEqual(other.GatewayKeys.Select(key => key.Key.Name))
        && gatewayKeys
            .Select(key => key.Key.CertificateEnd)
            .SequenceEqual(other.GatewayKeys.Select(key => key.Key.CertificateEnd))
        && signingKeys.Select(Identity).SequenceEqual(other.SigningKeys.Select(Identity));

    /// <summary>The moments later than the given one at which a key becomes valid or ends.</summary>
    public IEnumerable<DateTimeOffset> ChangesAfter(DateTimeOffset moment) =>
        signingKeys
            .SelectMany(key => new[] { key.NotBefore, key.NotAfter })
            .Concat(gatewayKeys.SelectMany(key => new[] { key.NotBefore, key.NotAfter }))
            .OfType<DateTimeOffset>()
            .Where(change => change > moment)
            .Distinct()
            .Order();

    /// <summary>Why there is no account at a moment; null if there is one.</summary>
    public string? GapAt(DateTimeOffset moment) =>
        Gap(moment, "signing key", signingKeys) ?? Gap(moment, "gateway key", gatewayKeys);

    /// <summary>The account with the keys that are valid at a moment.</summary>
    /// <exception cref="GatewayConfigurationException">There is none, or the account cannot be used.</exception>
    public MerchantAccount At(DateTimeOffset moment)
    {
        if (_period is { } known && known.From <= moment && moment < known.Until)
        {
            return known.Account;
        }

        if (GapAt(moment) is { } gap)
        {
            throw new GatewayConfigurationException($"The account {name} of {gateway} cannot be used", [gap]);
        }

        var signing = signingKeys
            .Where(key => key.IsValidAt(moment))
            .MaxBy(key => key.NotBefore ?? DateTimeOffset.MinValue)!
            .Key;
        var ring = new KeyRing([.. gatewayKeys.Where(key => key.IsValidAt(moment)).Select(key => key.Key)]);
        var account = new MerchantAccount(merchant, signing, ring, algorithm, backend)
        {
            Encryption = encryption,
            Secondary = secondary?.Of(merchant, backend),
        };
        _period = new Period(account, moment, ChangesAfter(moment).FirstOrDefault(DateTimeOffset.MaxValue));
        return account;
    }

    // A secret has nothing to be compared by, and a key that is held elsewhere may be asked for otherwise than before:
    // such keys are never the same.
    private static object Identity(TimedKey<SigningKey> key) =>
        key.Key is { IsExternal: false, PublicKey: { } own } ? (own, key.NotBefore, key.NotAfter) : key;

    private static string? Gap<TKey>(DateTimeOffset moment, string kind, IReadOnlyList<TimedKey<TKey>> keys)
        where TKey : class
    {
        if (keys.Any(key => key.IsValidAt(moment)))
        {
            return null;
        }

        var at = moment.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var last = keys.Select(key => key.NotAfter).Where(end => end <= moment).Max();
        return last is { } ended
            ? $"No {kind} is valid at {at}; the last one ended at "
                + $"{ended.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture)}. Give "
                + $"the key that follows it, or a later NotAfter."
            : $"No {kind} is valid at {at}: none begins that early. Give one that is valid now, or an earlier "
                + $"NotBefore.";
    }

    private sealed record Period(MerchantAccount Account, DateTimeOffset From, DateTimeOffset Until);
}
