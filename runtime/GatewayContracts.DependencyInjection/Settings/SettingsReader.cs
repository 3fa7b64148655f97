using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace GatewayContracts.DependencyInjection;

/// <summary>
/// Reads a gateway's settings. Written by hand, so that a setting that no code reads is found, and every mistake is
/// reported with its place.
/// </summary>
internal sealed partial class SettingsReader(GatewayOptions options)
{
    private static readonly string[] s_gateway =
    [
        "Timeout",
        "Endpoint",
        "MaxAnswerBytes",
        "KeyCheckInterval",
        "ExplainRefusals",
        "Retries",
        "Accounts",
    ];
    private static readonly string[] s_account =
    [
        "MerchantId",
        "Algorithm",
        "SigningKey",
        "GatewayKeys",
        "Secret",
        "SecretAlgorithm",
        "EncryptionKey",
        "DecryptionKey",
    ];
    private static readonly string[] s_key = ["Text", "File", "Secret", "Name", "NotBefore", "NotAfter"];
    private static readonly string[] s_retries = ["MaxAttempts", "Delay", "MaxDelay", "Deadline"];

    public static void Read(IConfiguration section, GatewayOptions options)
    {
        options.Path = (section as IConfigurationSection)?.Path ?? "";
        new SettingsReader(options).Gateway(section);
    }

    private void Gateway(IConfiguration section)
    {
        AccountOptions? direct = null;
        foreach (var child in section.GetChildren())
        {
            switch (Known(child, [.. s_gateway, .. s_account]))
            {
                case "Timeout":
                    Duration(child, value => options.Timeout = value);
                    break;
                case "KeyCheckInterval":
                    Duration(child, value => options.KeyCheckInterval = value);
                    break;
                case "MaxAnswerBytes":
                    Number(child, value => options.MaxAnswerBytes = value);
                    break;
                case "ExplainRefusals":
                    Switch(child, value => options.ExplainRefusals = value);
                    break;
                case "Endpoint":
                    Address(child);
                    break;
                case "Retries":
                    Each(child, Retries);
                    break;
                case "Accounts":
                    Each(
                        child,
                        account =>
                            Each(account, setting => Account(setting, Find(account.Key, account.Path), s_account))
                    );
                    break;
                case { } name when s_account.Contains(name):
                    direct ??= Find(GatewayAccountNames.Default, options.Path!);
                    Account(child, direct, s_account);
                    break;
            }
        }
    }

    private AccountOptions Find(string name, string path)
    {
        if (!options.Accounts.TryGetValue(name, out var account))
        {
            options.Accounts[name] = account = new AccountOptions();
        }

        if (account.Path is not null && account.Path != path)
        {
            options.Problems.Add(new(path, $"The account {name} stands also in {account.Path}. Give it in one place."));
        }

        account.Path = path;
        return account;
    }

    private void Account(IConfigurationSection setting, AccountOptions account, string[] known)
    {
        switch (Known(setting, known))
        {
            case "MerchantId":
                Text(setting, value => account.MerchantId = value);
                break;
            case "Algorithm":
                Text(setting, value => account.Algorithm = value);
                break;
            case "SigningKey":
                Keys(setting, account.SigningKeys);
                break;
            case "GatewayKeys":
                Keys(setting, account.GatewayKeys);
                break;
            case "Secret":
                Text(setting, value => account.Secret = new KeyOptions { Secret = value, Path = setting.Path });
                break;
            case "SecretAlgorithm":
                Text(setting, value => account.SecretAlgorithm = value);
                break;
            case "EncryptionKey":
                One(setting, key => account.EncryptionKey = key);
                break;
            case "DecryptionKey":
                One(setting, key => account.DecryptionKey = key);
                break;
        }
    }

    private void One(IConfigurationSection setting, Action<KeyOptions> use)
    {
        List<KeyOptions> keys = [];
        Keys(setting, keys);
        if (keys.Count > 1)
        {
            options.Problems.Add(new(setting.Path, "One key belongs here, and several stand under it."));
        }

        keys.ForEach(use);
    }

    // One key or several; the key itself, or a section that says where it comes from.
    private void Keys(IConfigurationSection setting, IList<KeyOptions> keys)
    {
        List<IConfigurationSection> children = [.. setting.GetChildren()];
        if (
            children.Count > 0
            && children.TrueForAll(child =>
                int.TryParse(child.Key, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            )
        )
        {
            foreach (var child in children)
            {
                Keys(child, keys);
            }

            return;
        }

        var key = new KeyOptions { Path = setting.Path };
        if (children.Count == 0)
        {
            Text(setting, value => key.Text = value);
        }
        else
        {
            Each(setting, part => Key(part, key));
        }

        keys.Add(key);
    }

    private void Key(IConfigurationSection setting, KeyOptions key)
    {
        switch (Known(setting, s_key))
        {
            case "Text":
                Text(setting, value => key.Text = value);
                break;
            case "File":
                Text(setting, value => key.File = value);
                break;
            case "Secret":
                Text(setting, value => key.Secret = value);
                break;
            case "Name":
                Text(setting, value => key.Name = value);
                break;
            case "NotBefore":
                Moment(setting, value => key.NotBefore = value);
                break;
            case "NotAfter":
                Moment(setting, value => key.NotAfter = value);
                break;
        }
    }

    private void Retries(IConfigurationSection setting)
    {
        switch (Known(setting, s_retries))
        {
            case "MaxAttempts":
                Number(setting, value => options.Retries.MaxAttempts = value);
                break;
            case "Delay":
                Duration(setting, value => options.Retries.Delay = value);
                break;
            case "MaxDelay":
                Duration(setting, value => options.Retries.MaxDelay = value);
                break;
            case "Deadline":
                Duration(setting, value => options.Retries.Deadline = value);
                break;
        }
    }

    private string? Known(IConfigurationSection setting, string[] names)
    {
        if (names.FirstOrDefault(name => name.Equals(setting.Key, StringComparison.OrdinalIgnoreCase)) is { } known)
        {
            return known;
        }

        options.Problems.Add(
            new(
                setting.Path,
                NearestName.Of(setting.Key, names) is { } meant
                    ? $"There is no such setting. Is {meant} meant?"
                    : $"There is no such setting. Here can stand: {string.Join(", ", names)}."
            )
        );
        return null;
    }
}
