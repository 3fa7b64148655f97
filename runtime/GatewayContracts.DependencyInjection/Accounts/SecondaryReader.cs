namespace GatewayContracts.DependencyInjection;

/// <summary>Reads the secret that an account has beside its keys.</summary>
internal sealed class SecondaryReader(KeyReader keys, List<SettingProblem> problems)
{
    /// <summary>Null where there is none, or it cannot be used.</summary>
    /// <param name="areKeysGiven">Otherwise the secret is the account's only key.</param>
    /// <param name="pathOf">The place of a setting.</param>
    public SecondaryKeys? Read(AccountOptions settings, bool areKeysGiven, Func<string, string> pathOf)
    {
        if (settings.Secret is not { } secret || !areKeysGiven)
        {
            if (settings.SecretAlgorithm is not null)
            {
                problems.Add(
                    new(
                        pathOf(nameof(settings.SecretAlgorithm)),
                        "It is for a Secret beside SigningKey and GatewayKeys. Give the name in Algorithm."
                    )
                );
            }

            return null;
        }

        var path = secret.Path ?? pathOf(nameof(settings.Secret));
        if (secret.NotBefore is not null || secret.NotAfter is not null)
        {
            problems.Add(new(path, "A secret beside the keys has no period: take NotBefore and NotAfter out."));
        }

        return keys.Signing([(secret, path)]) is [var signing] && keys.Gateway([(secret, path)]) is [var verifying]
            ? new SecondaryKeys(signing.Key, verifying.Key, settings.SecretAlgorithm)
            : null;
    }
}
