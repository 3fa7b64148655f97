using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace GatewayContracts.Generator.Emit;

/// <summary>C# literals.</summary>
internal static class Literal
{
    public static string Text(string value) => SymbolDisplay.FormatLiteral(value, quote: true);

    public static string TextOrNull(string? value) => value is null ? "null" : Text(value);

    public static string Bool(bool value) => value ? "true" : "false";

    public static string Int(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A decimal, of its invariant text.</summary>
    public static string Decimal(string text) => text + "m";

    public static string TextList(IEnumerable<string> values) => "[" + string.Join(", ", values.Select(Text)) + "]";

    /// <summary>Text for an XML comment: one line, and no character that XML cannot carry.</summary>
    public static string Xml(string value)
    {
        var output = new StringBuilder();
        foreach (var unit in value.Trim())
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
}
