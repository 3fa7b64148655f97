using System.Globalization;

namespace GatewayContracts.Language;

/// <summary>What a text on the wire says of a whole number.</summary>
internal static class IntegerText
{
    /// <summary>ASCII digits, perhaps after a minus sign, that a <c>long</c> holds; null for any other text.</summary>
    public static long? Read(ReadOnlySpan<char> text) =>
        TextFormat.IsDigits(text.Length > 0 && text[0] == '-' ? text.Slice(1) : text)
        && long.TryParse(Parsed(text), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;

    public static string Of(long value) => value.ToString(CultureInfo.InvariantCulture);

#if NET
    private static ReadOnlySpan<char> Parsed(ReadOnlySpan<char> text) => text;
#else
    private static string Parsed(ReadOnlySpan<char> text) => text.ToString();
#endif
}
