using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using GatewayContracts.Transcription.Pages;

namespace GatewayContracts.Transcription.Drafts;

/// <summary>Texts of a page as YAML holds them: a page must not be able to write keys of its own.</summary>
internal static partial class YamlQuoting
{
    private const int LongestComment = 300;

    /// <summary>A scalar on one line, in quotes where it needs them.</summary>
    public static string Scalar(string text)
    {
        var line = VisibleText.OneLine(text);
        return Plain().IsMatch(line) ? line : Quoted(line);
    }

    /// <summary>A code or another value whose very characters count.</summary>
    public static string Value(string text) =>
        Word().IsMatch(text)
        && text.ToLowerInvariant() is not ("true" or "false" or "null" or "yes" or "no" or "on" or "off" or "y" or "n")
            ? text
            : Quoted(text);

    public static string List(IEnumerable<string> names) => $"[{string.Join(", ", names.Select(Value))}]";

    /// <summary>The text of a comment, on one line and not too long.</summary>
    public static string Comment(string text)
    {
        var line = VisibleText.OneLine(text);
        if (line.Length <= LongestComment)
        {
            return line;
        }

        var end = char.IsHighSurrogate(line[LongestComment - 1]) ? LongestComment - 1 : LongestComment;
        return $"{line.AsSpan(0, end)}…";
    }

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                _ when !char.IsSurrogate(character) && VisibleText.IsInvisible(character) => quoted.Append(
                    CultureInfo.InvariantCulture,
                    $"\\u{(int)character:x4}"
                ),
                _ => quoted.Append(character),
            };
        }

        return quoted.Append('"').ToString();
    }

    [GeneratedRegex(
        @"^(?:[A-Za-z\u4e00-\u9fff](?:[A-Za-z0-9\u4e00-\u9fff_./()~+'，。；、（）-]|:(?=//)|\s(?!#)){0,300})$"
    )]
    private static partial Regex Plain();

    [GeneratedRegex(@"^[A-Za-z_][A-Za-z0-9_.-]{0,63}$")]
    private static partial Regex Word();
}
