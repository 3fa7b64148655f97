namespace GatewayContracts.Language;

/// <summary>The formats of texts that stay texts.</summary>
internal static class TextFormat
{
    private const int AddressParts = 4;
    private const int MostPartDigits = 3;
    private const int MostPart = 255;

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
    public static bool IsIpUnderscored(string value)
    {
        var parts = value.Split('_');
        return parts.Length == AddressParts
            && parts.All(part =>
                part.Length is > 0 and <= MostPartDigits
                && part.All(IsDigit)
                && part.Aggregate(0, (sum, digit) => (sum * 10) + digit - '0') <= MostPart
            );
    }

    private static bool IsDigit(char unit) => unit is >= '0' and <= '9';
}
