using System.Globalization;
using System.Text;
using GatewayContracts.Metadata;

namespace GatewayContracts.Explaining;

/// <summary>Says where another text parts from a sign string.</summary>
internal static class TextDifference
{
    /// <summary>The field in which a byte of the sign string stands; null if it has ended.</summary>
    public static string? FieldAt(TextRecipe reading, int at)
    {
        if (reading.Form is not { } form)
        {
            return null;
        }

        var signed = reading.Signed();
        for (var count = 1; count <= signed.Count; count++)
        {
            if (Encoding.UTF8.GetByteCount(form.Join([.. signed.Take(count)])) > at)
            {
                return signed[count - 1].Name;
            }
        }

        return null;
    }

    public static string Sentence(MessageContract contract, TextRecipe reading, string theirs, int at, string? field)
    {
        var ours = Encoding.UTF8.GetBytes(reading.ToText());
        var given = Encoding.UTF8.GetBytes(theirs);
        var place = string.Create(CultureInfo.InvariantCulture, $"The texts part at byte {at}");
        var which = field is null ? "" : $", in {(contract.Find(field) is null ? QuotedText.Quote(field) : field)}";
        var isShown = field is not null && contract.Find(field) is { Sensitivity: Sensitivity.None, Members.Count: 0 };
        return at == ours.Length
                ? $"{place}, where ours ends; theirs goes on with "
                    + $"{(given.Length - at).ToString(CultureInfo.InvariantCulture)} more bytes, the first being "
                    + $"{Unit(given, at)}."
            : at == given.Length
                ? $"{place}{which}, where theirs ends; ours has "
                    + $"{ours.Length.ToString(CultureInfo.InvariantCulture)} bytes."
            : $"{place}{which}: "
                + $"{(isShown ? $"ours has {Unit(ours, at)}, theirs {Unit(given, at)}" : "the values differ, which are not shown")}.";
    }

    private static string Unit(byte[] text, int at) =>
        text[at] is > 0x20 and < 0x7F
            ? string.Create(CultureInfo.InvariantCulture, $"{text[at]:X2} ('{(char)text[at]}')")
            : string.Create(CultureInfo.InvariantCulture, $"{text[at]:X2}");
}
