using System.Globalization;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Yaml;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Binding;

/// <summary>The <c>format</c> key: a name, with decimal places or a date pattern in brackets.</summary>
internal sealed record FormatSyntax(FieldFormat Format, int? Scale, string? DatePattern)
{
    private const int MostPlaces = 28;

    private static readonly string[] Names = [.. FieldFormat.All.Select(format => format.Name)];

    /// <summary>Null where the format cannot be read; it is reported then.</summary>
    public static FormatSyntax? Read(YamlScalar scalar, Problems problems)
    {
        var text = scalar.Text;
        var bracket = text.IndexOf('(');
        var name = bracket < 0 ? text : text.Substring(0, bracket).TrimEnd();
        if (FieldFormat.Find(name) is not { } format)
        {
            problems.Report(Descriptors.UnreadableFormat, scalar.At, text, FormatHint.Of(text, Names));
            return null;
        }

        if (bracket < 0)
        {
            return new FormatSyntax(format, null, format.DefaultPattern);
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

        return InBrackets(format, text.Substring(bracket + 1, text.Length - bracket - 2), scalar, problems);
    }

    private static FormatSyntax? InBrackets(FieldFormat format, string inside, YamlScalar scalar, Problems problems)
    {
        switch (format.Brackets)
        {
            case FormatBrackets.Places:
                if (
                    int.TryParse(inside, NumberStyles.None, CultureInfo.InvariantCulture, out var scale)
                    && scale <= MostPlaces
                )
                {
                    return new FormatSyntax(format, scale, null);
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
            case FormatBrackets.Pattern when inside.Length == 0:
                problems.Report(
                    Descriptors.UnreadableFormat,
                    scalar.At,
                    scalar.Text,
                    $"its brackets are empty; write `{format.Name}`, or a pattern in the brackets"
                );
                return null;
            case FormatBrackets.Pattern:
                if (Binding.DatePattern.Read(inside, format == FieldFormat.DateTime, out var problem) is { } pattern)
                {
                    return new FormatSyntax(format, null, pattern);
                }

                problems.Report(Descriptors.BadDatePattern, scalar.At, inside, problem);
                return null;
            default:
                problems.Report(
                    Descriptors.UnreadableFormat,
                    scalar.At,
                    scalar.Text,
                    $"{format.Name} takes nothing in brackets; write `{format.Name}`"
                );
                return null;
        }
    }
}
