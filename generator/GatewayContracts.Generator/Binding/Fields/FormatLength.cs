using System.Globalization;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Binding;

/// <summary>Some formats say how long their texts are; a type that allows no such length can never be met.</summary>
internal static class FormatLength
{
    /// <param name="isSent">The field is one of what the merchant sends, which has every decimal place; a received text
    /// may have fewer.</param>
    public static void Check(FieldModel field, bool isSent, Section keys, Problems problems)
    {
        if (keys.Scalar("format") is not { } format || Range(field, isSent) is not var (least, most))
        {
            return;
        }

        if (field.MaximumLength < least || field.MinimumLength > most)
        {
            problems.Report(
                Descriptors.LimitsExclude,
                format.At,
                $"format {format.Text}, which has {Text(least, most)} characters, and type {field.DocumentedType}"
            );
        }
        else if (field.ExactLengths.Count > 0 && field.ExactLengths.All(length => length < least || length > most))
        {
            problems.Report(
                Descriptors.LimitsExclude,
                format.At,
                $"format {format.Text}, which has {Text(least, most)} characters, and the `length` given"
            );
        }
    }

    private static (int Least, int Most)? Range(FieldModel field, bool isSent)
    {
        if (field.DatePattern is { } pattern)
        {
            var length = pattern.Count(letter => letter != '\'');
            return (length, length);
        }

        if (field is { Kind: FieldKind.Decimal, Scale: > 0 and var places } && isSent)
        {
            return (places + 2, int.MaxValue);
        }

        return field.Format is { } format && (format.ShortestText > 0 || format.LongestText < int.MaxValue)
            ? (format.ShortestText, format.LongestText)
            : null;
    }

    private static string Text(int least, int most)
    {
        var first = least.ToString(CultureInfo.InvariantCulture);
        return least == most ? first
            : most == int.MaxValue ? $"at least {first}"
            : $"{first} to {most.ToString(CultureInfo.InvariantCulture)}";
    }
}
