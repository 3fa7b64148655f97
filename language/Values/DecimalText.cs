using System.Globalization;

namespace GatewayContracts.Language;

/// <summary>What a text on the wire says of a decimal number, and the text of one on the wire.</summary>
internal static class DecimalText
{
    // decimal holds 28 digits for certain; of a longer text it would silently round the rest away.
    private const int MostDigits = 28;

    /// <summary>Room for the digits of a decimal, its sign, its point and some places more.</summary>
    public const int UsualLength = 64;

    private const int ScaleShift = 16;
    private const int ScaleMask = 0xFF;

    private static readonly string[] s_fixedPoint = [.. Enumerable.Range(0, MostDigits + 1).Select(FixedPoint)];

    /// <summary>
    /// With exactly <paramref name="scale"/> places, or with those the value was given; never with an exponent.
    /// </summary>
    public static string Of(decimal value, int? scale) => value.ToString(FormatOf(scale), CultureInfo.InvariantCulture);

    /// <summary>The same in UTF-16.</summary>
    /// <param name="room">Used where it is large enough.</param>
    public static ReadOnlySpan<char> Of(decimal value, int? scale, Span<char> room) =>
#if NET
        value.TryFormat(room, out var written, FormatOf(scale), CultureInfo.InvariantCulture)
            ? room[..written]
            : Of(value, scale);
#else
        Of(value, scale).AsSpan();
#endif

    /// <summary>
    /// ASCII digits with at most one point, perhaps after a minus sign and before an exponent, that a <c>decimal</c>
    /// holds to the last digit; null for any other text.
    /// </summary>
    public static decimal? Read(ReadOnlySpan<char> text) =>
        HasDecimalCharacters(text) // the platform reads over zeros at the end
        && (text.Length == 0 || text[0] != '+')
        && WrittenPlaces(text) <= MostDigits
        && decimal.TryParse(
            Parsed(text),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
            CultureInfo.InvariantCulture,
            out var value
        )
            ? value
            : null;

    /// <summary>The decimal places that carry something: two for 1.500.</summary>
    public static int PlacesOf(decimal value)
    {
#if NET
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
#else
        var bits = decimal.GetBits(value);
#endif
        var places = (bits[3] >> ScaleShift) & ScaleMask;
        while (places > 0 && decimal.Round(value, places - 1) == value)
        {
            places--;
        }

        return places;
    }

    private static string? FormatOf(int? scale) =>
        scale is not { } places ? null
        : places < s_fixedPoint.Length ? s_fixedPoint[places]
        : FixedPoint(places);

    private static string FixedPoint(int places) => "F" + places.ToString(CultureInfo.InvariantCulture);

    private static bool IsDigit(char unit) => unit is >= '0' and <= '9';

    private static bool HasDecimalCharacters(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var unit in text)
        {
            if (IsDigit(unit))
            {
                digits++;
            }
            else if (!(unit is '.' or '-' or '+' or 'e' or 'E'))
            {
                return false;
            }
        }

        return digits <= MostDigits;
    }

    // 1E-30 has thirty places: more than a decimal holds, so it would be read as zero.
    private static long WrittenPlaces(ReadOnlySpan<char> text)
    {
        var exponentAt = text.IndexOfAny('e', 'E');
        var mantissa = exponentAt < 0 ? text : text.Slice(0, exponentAt);
        var power = exponentAt < 0 ? [] : text.Slice(exponentAt + 1);
        var point = mantissa.IndexOf('.');
        var exponent = int.TryParse(
            Parsed(power),
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var given
        )
            ? given
            : 0L;
        return (point < 0 ? 0 : mantissa.Length - point - 1) - exponent;
    }

#if NET
    private static ReadOnlySpan<char> Parsed(ReadOnlySpan<char> text) => text;
#else
    private static string Parsed(ReadOnlySpan<char> text) => text.ToString();
#endif
}
