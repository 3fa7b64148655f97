using System.Globalization;
using System.Text;

namespace GatewayContracts.Explaining;

/// <summary>Texts as other writers would have escaped them.</summary>
internal static class StringEscapes
{
    /// <summary>As in a JSON string, without the quotation marks.</summary>
    /// <param name="slash">Whether a slash is escaped, as PHP does unless told otherwise.</param>
    /// <param name="unicode">Whether everything beyond ASCII is.</param>
    public static string Json(string text, bool slash, bool unicode, bool upperCase = false)
    {
        var output = new StringBuilder();
        foreach (var unit in text)
        {
            switch (unit)
            {
                case '"' or '\\':
                    output.Append('\\').Append(unit);
                    break;
                case '/' when slash:
                    output.Append("\\/");
                    break;
                case '\n':
                    output.Append("\\n");
                    break;
                case '\r':
                    output.Append("\\r");
                    break;
                case '\t':
                    output.Append("\\t");
                    break;
                case < ' ':
                case > '\u007E' when unicode:
                    output
                        .Append("\\u")
                        .Append(((int)unit).ToString(upperCase ? "X4" : "x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    output.Append(unit);
                    break;
            }
        }

        return output.ToString();
    }

    /// <summary>Everything beyond ASCII as in JSON, and nothing else.</summary>
    public static string BeyondAscii(string text) =>
        string.Concat(
            text.Select(unit =>
                unit > '\u007E' ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}") : unit.ToString()
            )
        );

    public static string ResolveJson(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal))
        {
            return text;
        }

        var output = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
            {
                output.Append(text[i]);
                continue;
            }

            i++;
            if (
                text[i] == 'u'
                && i + 4 < text.Length
                && ushort.TryParse(
                    text.AsSpan(i + 1, 4),
                    NumberStyles.AllowHexSpecifier,
                    CultureInfo.InvariantCulture,
                    out var unit
                )
            )
            {
                output.Append((char)unit);
                i += 4;
                continue;
            }

            output.Append(
                text[i] switch
                {
                    'n' => '\n',
                    'r' => '\r',
                    't' => '\t',
                    var other => other,
                }
            );
        }

        return output.ToString();
    }

    public static string Html(string text, string apostrophe) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal)
            .Replace("'", apostrophe, StringComparison.Ordinal);

    /// <summary>URL-encoded with small letters, as some platforms do it.</summary>
    public static string LowerCasePercent(string encoded)
    {
        var units = encoded.ToCharArray();
        for (var i = 0; i + 2 < units.Length; i++)
        {
            if (units[i] == '%')
            {
                units[i + 1] = char.ToLowerInvariant(units[i + 1]);
                units[i + 2] = char.ToLowerInvariant(units[i + 2]);
            }
        }

        return new string(units);
    }
}
