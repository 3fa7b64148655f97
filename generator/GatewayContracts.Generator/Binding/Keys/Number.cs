using System.Globalization;
using System.Text.RegularExpressions;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Binding;

/// <summary>Numbers as specs write them: plain decimal digits, whatever the machine's culture.</summary>
internal static class Number
{
    private static readonly Regex DecimalForm = new(@"^-?[0-9]+(\.[0-9]+)?$(?!\n)", RegexOptions.CultureInvariant);

    public static bool TryDecimal(string text, out decimal value)
    {
        var read = DecimalForm.IsMatch(text) ? DecimalText.Read(text) : null;
        value = read ?? 0;
        return read is not null;
    }

    /// <summary>A count: 1 or more, in digits.</summary>
    public static bool TryCount(string text, int most, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value >= 1 && value <= most;

    /// <summary>JSON has no leading zeros: such a code can only be sent as a text.</summary>
    public static bool IsJson(string text) => TryDecimal(text, out _) && !Regex.IsMatch(text, "^-?0[0-9]");
}
