using GatewayContracts.Language;

namespace GatewayContracts.DependencyInjection;

/// <summary>Makes the keys of an account of its settings, and notes everything that is wrong with them.</summary>
/// <param name="family">The keys that the account's algorithm takes.</param>
internal sealed class KeyReader(KeyFiles files, KeyFamily family, List<SettingProblem> problems)
{
    public IReadOnlyList<TimedKey<SigningKey>> Signing(IEnumerable<(KeyOptions Key, string Path)> settings) =>
        [
            .. settings
                .Select(setting =>
                    Read(setting.Key, setting.Path, SigningKey.Load, SigningKey.Parse, SigningKey.FromSecret)
                )
                .OfType<TimedKey<SigningKey>>(),
        ];

    public IReadOnlyList<TimedKey<VerificationKey>> Gateway(IEnumerable<(KeyOptions Key, string Path)> settings) =>
        [
            .. settings
                .Select(setting =>
                    Named(
                        Read(
                            setting.Key,
                            setting.Path,
                            VerificationKey.Load,
                            VerificationKey.Parse,
                            VerificationKey.FromSecret
                        ),
                        setting.Key.Name
                    )
                )
                .OfType<TimedKey<VerificationKey>>(),
        ];

    private TimedKey<VerificationKey>? Named(TimedKey<VerificationKey>? key, string? name)
    {
        if (key is null || string.IsNullOrWhiteSpace(name))
        {
            return key;
        }

        try
        {
            return key with { Key = key.Key.Named(name) };
        }
        catch (ArgumentException exception)
        {
            problems.Add(new($"{key.Path}:Name", exception.Message));
            return key;
        }
    }

    private TimedKey<TKey>? Read<TKey>(
        KeyOptions setting,
        string path,
        Func<string, TKey> load,
        Func<string, TKey> parse,
        Func<string, TKey> fromSecret
    )
        where TKey : class
    {
        if (setting.NotBefore >= setting.NotAfter)
        {
            problems.Add(new(path, "NotAfter is not later than NotBefore, so that the key is never valid."));
        }

        return From(setting, path, load, parse, fromSecret) is { } key
            ? new TimedKey<TKey>(key, setting.NotBefore, setting.NotAfter) { Path = path }
            : null;
    }

    private TKey? From<TKey>(
        KeyOptions setting,
        string path,
        Func<string, TKey> load,
        Func<string, TKey> parse,
        Func<string, TKey> fromSecret
    )
        where TKey : class
    {
        string?[] given = [setting.Text, setting.File, setting.Secret];
        if (given.Count(value => value is not null) != 1)
        {
            problems.Add(new(path, "A key comes from exactly one of Text, File and Secret."));
            return null;
        }

        if (setting.File is { } file)
        {
            var key = files.Read(file, load, out var problem);
            if (problem is not null)
            {
                problems.Add(new($"{path}:File", problem));
            }

            return key;
        }

        try
        {
            // What is given without saying what it is is what the algorithm takes.
            return setting.Secret is not null || !family.HasPublicHalf
                ? fromSecret(setting.Secret ?? setting.Text!)
                : parse(setting.Text!);
        }
        catch (KeyFormatException exception)
        {
            problems.Add(
                new(
                    path,
                    exception.Message
                        + (IsFileName(setting.Text) ? $" Is it a file's name? Give that in {path}:File." : "")
                )
            );
            return null;
        }
    }

    private static bool IsFileName(string? text) =>
        text is { Length: < 260 }
        && Path.GetExtension(text.Trim()).ToUpperInvariant()
            is ".PEM"
                or ".KEY"
                or ".DER"
                or ".CER"
                or ".CRT"
                or ".PUB"
                or ".P8"
                or ".PFX"
                or ".P12"
                or ".TXT";
}
