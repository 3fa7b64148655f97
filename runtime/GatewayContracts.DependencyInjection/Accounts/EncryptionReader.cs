namespace GatewayContracts.DependencyInjection;

/// <summary>Makes of an account's settings what it needs for messages that travel encrypted.</summary>
internal sealed class EncryptionReader(ICounterModeCipher? cipher, KeyReader keys, List<SettingProblem> problems)
{
    /// <summary>Null if there is no cipher: an application without encrypted messages needs none.</summary>
    /// <param name="pathOf">The place of a setting.</param>
    public MessageEncryption? Read(AccountOptions settings, Func<string, string> pathOf)
    {
        var theirs = Given(settings.EncryptionKey, pathOf(nameof(settings.EncryptionKey)));
        var own = Given(settings.DecryptionKey, pathOf(nameof(settings.DecryptionKey)));
        var (encryption, decryption) = (keys.Gateway(theirs), keys.Signing(own));
        return cipher is null
            ? null
            : new MessageEncryption(cipher)
            {
                EncryptionKey = encryption is [var theirKey, ..] ? theirKey.Key : null,
                DecryptionKey = decryption is [var ownKey, ..] ? ownKey.Key : null,
            };
    }

    private List<(KeyOptions Key, string Path)> Given(KeyOptions? key, string path)
    {
        if (key is null)
        {
            return [];
        }

        if (key.NotBefore is not null || key.NotAfter is not null)
        {
            problems.Add(new(key.Path ?? path, "A key for encryption has no period: take NotBefore and NotAfter out."));
        }

        return [(key, key.Path ?? path)];
    }
}
