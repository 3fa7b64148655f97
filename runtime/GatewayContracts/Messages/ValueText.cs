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
        && decimal.TryParse(
            text,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
            CultureInfo.InvariantCulture,
            out var value)
            ? value
            : null;

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
