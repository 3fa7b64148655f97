using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace GatewayContracts.DependencyInjection;

internal partial class SettingsReader
{
    private void Each(IConfigurationSection section, Action<IConfigurationSection> read)
    {
        if (!string.IsNullOrEmpty(section.Value))
        {
            options.Problems.Add(new(section.Path, "Settings belong under this one, and it has a value of its own."));
        }

        foreach (var child in section.GetChildren())
        {
            read(child);
        }
    }

    private void Text(IConfigurationSection setting, Action<string> use)
    {
        if (setting.GetChildren().Any())
        {
            options.Problems.Add(new(setting.Path, "One value belongs here, and settings stand under it."));
        }
        else if (string.IsNullOrWhiteSpace(setting.Value))
        {
            options.Problems.Add(new(setting.Path, "The setting is empty. Give its value, or leave the setting out."));
        }
        else
        {
            use(setting.Value);
        }
    }

    private void Address(IConfigurationSection setting) =>
        Text(
            setting,
            text =>
            {
                if (Uri.TryCreate(text, UriKind.Absolute, out var address))
                {
                    options.Endpoint = address;
                }
                else
                {
                    options.Problems.Add(
                        new(
                            setting.Path,
                            "This is no address of a server. Give scheme and host, such as https://gateway.example."
                        )
                    );
                }
            }
        );

    private void Duration(IConfigurationSection setting, Action<TimeSpan> use) =>
        Value(
            setting,
            text => TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var value) ? value : null,
            "a duration, such as 00:00:30 for 30 seconds",
            use
        );

    private void Number(IConfigurationSection setting, Action<int> use) =>
        Value(
            setting,
            text =>
                int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
                    ? (int?)value
                    : null,
            "a whole number",
            use
        );

    private void Switch(IConfigurationSection setting, Action<bool> use) =>
        Value(setting, text => bool.TryParse(text, out var value) ? (bool?)value : null, "true or false", use);

    private void Moment(IConfigurationSection setting, Action<DateTimeOffset> use) =>
        Value(
            setting,
            text =>
                DateTimeOffset.TryParse(
                    text,
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.AssumeUniversal,
                    out var value
                )
                    ? (DateTimeOffset?)value
                    : null,
            "a point in time, such as 2027-01-31 or 2027-01-31T12:00:00+08:00",
            use
        );

    // What was given is not shown: it may be a key or a secret that went to the wrong place.
    private void Value<T>(IConfigurationSection setting, Func<string, T?> parse, string wanted, Action<T> use)
        where T : struct =>
        Text(
            setting,
            text =>
            {
                if (parse(text) is { } value)
                {
                    use(value);
                }
                else
                {
                    options.Problems.Add(
                        new(
                            setting.Path,
                            $"This value of {text.Length.ToString(CultureInfo.InvariantCulture)} characters is "
                                + $"not {wanted}."
                        )
                    );
                }
            }
        );
}
