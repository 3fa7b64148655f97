using System.Globalization;

namespace GatewayContracts;

/// <summary>The text of a decimal on the wire, and what a text says of a decimal.</summary>
internal static class ValueText
{
    // decimal holds 28 digits for certain; of a longer text it would silently round the rest away.
    private const int MostDigits = 28;

    /// <summary>With exactly <paramref name="scale"/> places, or with those the value was given; never with an exponent.</summary>
    public static string Of(decimal value, int? scale) => value.ToString(
        scale is { } places ? "F" + places.ToString(CultureInfo.InvariantCulture) : null,
        CultureInfo.InvariantCulture);

    public static decimal? ReadDecimal(string text) =>
        text.Count(char.IsAsciiDigit) <= MostDigits
        && !text.StartsWith('+')
        && !text.EndsWith('\0') // the platform reads over them
        && WrittenPlaces(text) <= MostDigits
        && decimal.TryParse(
            text,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
            CultureInfo.InvariantCulture,
            out var value)
            ? value
            : null;

    // 1E-30 has thirty places: more than a decimal holds, so it would be read as zero.
    private static long WrittenPlaces(string text)
    {
        var exponentAt = text.AsSpan().IndexOfAny('e', 'E');
        var mantissa = exponentAt < 0 ? text : text[..exponentAt];
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var exponent = exponentAt >= 0 && int.TryParse(text.AsSpan(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var given) ? given : 0L;
        return (point < 0 ? 0 : mantissa.Length - point - 1) - exponent;
    }

    /// <summary>The decimal places that carry something: two for 1.500.</summary>
    public static int PlacesOf(decimal value)
    {
        int places = value.Scale;
        while (places > 0 && decimal.Round(value, places - 1) == value)
        {
            places--;
        }

        return places;
    }
}
