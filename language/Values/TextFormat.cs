namespace GatewayContracts.Language;

/// <summary>Which texts have a format: of the formats whose values stay texts.</summary>
internal static class TextFormat
{
    private const int AddressParts = 4;
    private const int MostPartDigits = 3;
    private const int MostPart = 255;
    private const int ShortestPhone = 3;
    private const int LongestPhone = 16;

    /// <summary>Whether a text has a format. What is JSON, a number, a date or a URL, its own reader says.</summary>
    public static bool Holds(FieldFormat format, string text) =>
        format == FieldFormat.Digits ? IsDigits(text)
        : format == FieldFormat.Base64 ? IsBase64(text)
        : format == FieldFormat.IpUnderscored ? IsIpUnderscored(text)
        : format == FieldFormat.E164Phone ? IsE164Phone(text)
        : true;

    public static bool IsDigits(ReadOnlySpan<char> value)
    {
        foreach (var unit in value)
        {
            if (!IsDigit(unit))
            {
                return false;
            }
        }

        return value.Length > 0;
    }

    /// <summary>Standard Base64 on one line, with its padding and without bits left over.</summary>
    public static bool IsBase64(string value) => value.Length > 0 && Base64Text.TryDecode(value, out _, out _);

    /// <summary>An IPv4 address with underscores for dots: four numbers of one to three digits, up to 255.</summary>
    private static bool IsIpUnderscored(string value)
    {
        var parts = value.Split('_');
        return parts.Length == AddressParts
            && parts.All(part =>
                part.Length is > 0 and <= MostPartDigits
                && part.All(IsDigit)
                && part.Aggregate(0, (sum, digit) => (sum * 10) + digit - '0') <= MostPart
            );
    }

    /// <summary>A plus sign, and two to fifteen digits, of which the first is no zero.</summary>
    private static bool IsE164Phone(string value) =>
        value.Length is >= ShortestPhone and <= LongestPhone
        && value[0] == '+'
        && value[1] != '0'
        && IsDigits(value.AsSpan(1));

    private static bool IsDigit(char unit) => unit is >= '0' and <= '9';
}
