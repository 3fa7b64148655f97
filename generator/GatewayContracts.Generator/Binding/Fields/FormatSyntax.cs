using System.Globalization;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>The <c>format</c> key: a name, with decimal places or a date pattern in brackets.</summary>
internal sealed record FormatSyntax(string Name, int? Scale, string? DatePattern)
{
    private const int MostPlaces = 28;

    private static readonly string[] Names =
    [
        "digits",
        "decimal",
        "date-time",
        "date",
        "base64",
        "url",
        "json",
        "ip-underscored",
        "masked",
    ];

    /// <summary>Null where the format cannot be read; it is reported then.</summary>
    public static FormatSyntax? Read(YamlScalar scalar, Problems problems)
    {
        var text = scalar.Text;
        var bracket = text.IndexOf('(');
        var name = bracket < 0 ? text : text.Substring(0, bracket).TrimEnd();
        if (!Names.Contains(name))
        {
            problems.Report(Descriptors.UnreadableFormat, scalar.At, text, FormatHint.Of(text, Names));
            return null;
        }

        if (bracket < 0)
        {
            return new FormatSyntax(
                name,
                null,
                name switch
                {
                    "date" => Binding.DatePattern.Date,
                    "date-time" => Binding.DatePattern.Moment,
                    _ => null,
                }
            );
        }

        if (text[text.Length - 1] != ')')
        {
            problems.Report(
                Descriptors.UnreadableFormat,
                scalar.At,
                text,
                "the bracket is not closed; write it as in `decimal(2)`"
            );
            return null;
        }

        return InBrackets(name, text.Substring(bracket + 1, text.Length - bracket - 2), scalar, problems);
    }

    private static FormatSyntax? InBrackets(string name, string inside, YamlScalar scalar, Problems problems)
    {
        switch (name)
        {
            case "decimal":
                if (
                    int.TryParse(inside, NumberStyles.None, CultureInfo.InvariantCulture, out var scale)
                    && scale <= MostPlaces
                )
                {
                    return new FormatSyntax(name, scale, null);
                }

                problems.Report(
                    Descriptors.UnreadableFormat,
                    scalar.At,
                    scalar.Text,
                    FormatHint.Places(inside) is { } places
                        ? $"the digits after the point are enough; write `decimal({places})`"
                        : "write the number of decimal places, from 0 to 28, such as `decimal(2)`"
                );
                return null;
            case "date" or "date-time" when inside.Length == 0:
                problems.Report(
                    Descriptors.UnreadableFormat,
                    scalar.At,
                    scalar.Text,
                    $"its brackets are empty; write `{name}`, or a pattern in the brackets"
                );
                return null;
            case "date" or "date-time":
                if (Binding.DatePattern.Read(inside, name == "date-time", out var problem) is { } pattern)
                {
                    return new FormatSyntax(name, null, pattern);
                }

                problems.Report(Descriptors.BadDatePattern, scalar.At, inside, problem);
                return null;
            default:
                problems.Report(
                    Descriptors.UnreadableFormat,
                    scalar.At,
                    scalar.Text,
                    $"{name} takes nothing in brackets; write `{name}`"
                );
                return null;
        }
    }
}
