using System.Globalization;
using System.Text.RegularExpressions;

namespace GatewayContracts.Generator.Binding;

/// <summary>Numbers as the wire has them: plain decimal digits, whatever the machine's culture.</summary>
internal static class Number
{
    private static readonly Regex DecimalForm = new(@"^-?[0-9]+(\.[0-9]+)?$(?!\n)", RegexOptions.CultureInvariant);

    public static bool TryDecimal(string text, out decimal value)
    {
        value = 0;
        return DecimalForm.IsMatch(text) && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    public static bool TryInteger(string text, out long value) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) && text[0] != '+';

    /// <summary>A count: 1 or more, in digits.</summary>
    public static bool TryCount(string text, int most, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value >= 1 && value <= most;

    public static int Places(string text) => text.IndexOf('.') is >= 0 and var point ? text.Length - point - 1 : 0;

    /// <summary>JSON has no leading zeros: such a code can only be sent as a text.</summary>
    public static bool IsJson(string text) => TryDecimal(text, out _) && !Regex.IsMatch(text, "^-?0[0-9]");
}
