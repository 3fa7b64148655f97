using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace GatewayContracts.DependencyInjection;

/// <summary>
/// Makes the accounts of a gateway of its settings and its key source, and notes everything that is wrong with each.
/// </summary>
internal sealed class AccountBuilder(
    GatewayDefinition gateway,
    GatewayOptions options,
    KeyFiles files,
    IKeySource? source,
    SignatureBackend backend,
    ICounterModeCipher? cipher,
    TimeProvider clock
)
{
    /// <summary>
    /// The account; null if it cannot be used. A problem does not mean that it cannot: a key file that is broken now
    /// was whole before.
    /// </summary>
    public async ValueTask<ConfiguredAccount?> BuildAsync(
        string name,
        List<SettingProblem> problems,
        CancellationToken cancellationToken
    )
    {
        var settings = options.Accounts[name];
        List<SettingProblem> fatal = [];
        if (string.IsNullOrWhiteSpace(settings.MerchantId))
        {
            fatal.Add(
                new(
                    PathOf(name, nameof(settings.MerchantId)),
                    "The merchant's id is missing: the one that the gateway gave you."
                )
            );
        }

        var brought = await BringAsync(name, fatal, cancellationToken).ConfigureAwait(false);
        var reader = new KeyReader(files, FamilyOf(settings), problems);
        var signing = brought is { SigningKeys.Count: > 0 }
            ? brought.SigningKeys
            : reader.Signing(Keys(name, settings, settings.SigningKeys, "SigningKey", "SigningKeys"));
        var ring = brought is { GatewayKeys.Count: > 0 }
            ? brought.GatewayKeys
            : reader.Gateway(Keys(name, settings, settings.GatewayKeys, "GatewayKeys", "GatewayKeys"));
        var encryption = new EncryptionReader(cipher, new KeyReader(files, KeyFamily.Rsa, problems), problems).Read(
            settings,
            setting => PathOf(name, setting)
        );
        var secondary = new SecondaryReader(new KeyReader(files, KeyFamily.Secret, problems), problems).Read(
            settings,
            (brought is { SigningKeys.Count: > 0 } || settings.SigningKeys.Count > 0)
                && (brought is { GatewayKeys.Count: > 0 } || settings.GatewayKeys.Count > 0),
            setting => PathOf(name, setting)
        );
        Missing(
            signing.Count + settings.SigningKeys.Count,
            name,
            settings,
            "SigningKey",
            "The merchant's private key is missing: what requests are signed with.",
            fatal
        );
        Missing(
            ring.Count + settings.GatewayKeys.Count,
            name,
            settings,
            "GatewayKeys",
            "The gateway's public key is missing: what its answers are verified with.",
            fatal
        );
        fatal.AddRange(
            ring.Where((key, place) => ring.Take(place).Any(earlier => earlier.Key.Equals(key.Key)))
                .Select(key => new SettingProblem(
                    key.Path ?? PathOf(name),
                    $"The same key stands here twice: {key.Key}. Keep one of them."
                ))
        );
        if (fatal.Count == 0 && signing.Count > 0 && ring.Count > 0)
        {
            var account = new ConfiguredAccount(
                gateway.Name,
                name,
                settings.MerchantId!,
                settings.Algorithm,
                signing,
                ring,
                backend,
                encryption,
                secondary
            );
            fatal.AddRange(Try(account));
            if (fatal.Count == 0)
            {
                return account;
            }
        }

        problems.AddRange(fatal);
        return null;
    }

    private async ValueTask<AccountKeys?> BringAsync(
        string name,
        List<SettingProblem> fatal,
        CancellationToken cancellationToken
    )
    {
        if (source is null)
        {
            return null;
        }

        try
        {
            return await source.LoadAsync(gateway.Name, name, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            var why = exception is KeyFormatException ? exception.Message : $"It threw {exception.GetType().Name}.";
            fatal.Add(new(PathOf(name), $"The key source {source.GetType().Name} brought no keys. {why}"));
            return null;
        }
    }

    // Every period is tried now, so that no key that becomes valid at night is found unusable then.
    private IEnumerable<SettingProblem> Try(ConfiguredAccount account)
    {
        var now = clock.GetUtcNow();
        List<DateTimeOffset> moments = [now, .. account.ChangesAfter(now)];
        List<SettingProblem> problems = [];
        foreach (var moment in moments)
        {
            if (account.GapAt(moment) is { } gap)
            {
                // It is not a mistake if the last keys expire some day; a gap before later keys is one.
                if (moment == now || moments.Exists(later => later > moment && account.GapAt(later) is null))
                {
                    problems.Add(new(PathOf(account.Name), gap));
                }

                continue;
            }

            try
            {
                gateway.Require(account.At(moment));
            }
            catch (GatewayConfigurationException exception)
            {
                problems.AddRange(
                    exception.Problems.Select(problem => new SettingProblem(PlaceOf(account, problem), problem))
                );
            }
        }

        return problems.Distinct();
    }

    // A problem that names a key by its fingerprint is reported at that key.
    private string PlaceOf(ConfiguredAccount account, string problem) =>
        account.GatewayKeys.FirstOrDefault(key => problem.Contains(key.Key.Fingerprint, StringComparison.Ordinal))?.Path
        ?? account
            .SigningKeys.FirstOrDefault(key =>
                key.Key.PublicKey is { } own && problem.Contains(own.Fingerprint, StringComparison.Ordinal)
            )
            ?.Path
        ?? PathOf(account.Name);

    private KeyFamily FamilyOf(AccountOptions settings)
    {
        var accepted = gateway
            .Signatures.Select(signature => signature.Choose(settings.Algorithm))
            .OfType<AcceptedAlgorithm>()
            .FirstOrDefault();
        var families = gateway.Contract.Signature.Accepts.Select(candidate => candidate.Algorithm.Family).ToList();
        return accepted?.Algorithm.Family ?? families.Find(family => family.HasPublicHalf) ?? families[0];
    }

    private IEnumerable<(KeyOptions Key, string Path)> Keys(
        string name,
        AccountOptions settings,
        IList<KeyOptions> keys,
        string one,
        string several
    ) =>
        settings.Secret is { } secret && keys.Count == 0
            ? [(secret, secret.Path ?? PathOf(name, nameof(settings.Secret)))]
            : keys.Select(
                (key, place) => (key, key.Path ?? PathOf(name, keys.Count == 1 ? one : $"{several}:{place}"))
            );

    private void Missing(
        int given,
        string name,
        AccountOptions settings,
        string setting,
        string sentence,
        List<SettingProblem> fatal
    )
    {
        // The failure of the source is reported already.
        if (given == 0 && settings.Secret is null && (source is null || fatal.Count == 0))
        {
            fatal.Add(new(PathOf(name, setting), sentence));
        }
    }

    private string PathOf(string account, string? setting = null)
    {
        var path = SettingsCheck.PathOf(options, account, setting);
        return path.Length == 0 ? account : path;
    }
}
