using System.Globalization;
using System.Text;
using GatewayContracts.Language;
using Microsoft.CodeAnalysis.CSharp;

namespace GatewayContracts.Generator.Emit;

/// <summary>C# literals.</summary>
internal static class Literal
{
    public static string Text(string value) =>
        IsPlain(value) ? "\"" + value + "\"" : SymbolDisplay.FormatLiteral(value, quote: true);

    public static string TextOrNull(string? value) => value is null ? "null" : Text(value);

    public static string Bool(bool value) => value ? "true" : "false";

    public static string Int(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A decimal, of its text on the wire.</summary>
    public static string Decimal(string text) => Decimal(DecimalText.Read(text)!.Value);

    public static string Decimal(decimal value) => DecimalText.Of(value, null) + "m";

    /// <summary>A day, of its text.</summary>
    public static string Date(string text, string pattern)
    {
        var date = DateText.Read(text, pattern)!.Value;
        return string.Format(
            CultureInfo.InvariantCulture,
            "new Sys::DateOnly({0}, {1}, {2})",
            date.Year,
            date.Month,
            date.Day
        );
    }

    /// <summary>A point in time, of its text; <paramref name="zone"/> is the expression for its offset.</summary>
    public static string Moment(string text, string pattern, string zone)
    {
        var moment = DateText.Read(text, pattern)!.Value;
        return string.Format(
            CultureInfo.InvariantCulture,
            "new Sys::DateTimeOffset({0}, {1}, {2}, {3}, {4}, {5}, {6}, {7})",
            moment.Year,
            moment.Month,
            moment.Day,
            moment.Hour,
            moment.Minute,
            moment.Second,
            moment.Millisecond,
            zone
        );
    }

    public static string TextList(IEnumerable<string> values) => "[" + string.Join(", ", values.Select(Text)) + "]";

    /// <summary>Text for an XML comment: one line, and no character that XML cannot carry.</summary>
    public static string Xml(string value)
    {
        var text = value.Trim();
        return IsPlainXml(text) ? text : EscapedXml(text);
    }

    private static string EscapedXml(string text)
    {
        var output = new StringBuilder();
        foreach (var unit in text)
        {
            switch (unit)
            {
                case '<':
                    output.Append("&lt;");
                    break;
                case '>':
                    output.Append("&gt;");
                    break;
                case '&':
                    output.Append("&amp;");
                    break;
                case '\n' or '\r' or '\t' or '\u0085' or '\u2028' or '\u2029':
                    output.Append(' ');
                    break;
                case < ' ' or '\uFFFE' or '\uFFFF':
                    output.Append('\uFFFD');
                    break;
                default:
                    output.Append(unit);
                    break;
            }
        }

        return output.ToString();
    }

    private static bool IsPlain(string value)
    {
        foreach (var unit in value)
        {
            if (unit is < ' ' or > '~' or '"' or '\\')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlainXml(string text)
    {
        foreach (var unit in text)
        {
            if (unit is < ' ' or > '~' or '<' or '>' or '&')
            {
                return false;
            }
        }

        return true;
    }
}
