using System.Globalization;
using System.Text.RegularExpressions;

namespace GatewayContracts.Generator.Yaml;

/// <summary>
/// A tab in a line that has nothing else, or only a comment, is legal and invisible. The parser fails on it, so it
/// becomes a space there. In a text below `|` or `>`, only a tab that is not part of the text becomes one.
/// </summary>
internal static class BlankLines
{
    private static readonly Regex BlockText = new(
        @"(?:^|[:-])[ \t]+[|>](?<sign>[-+1-9]{0,2})[ \t]*(?:[ \t]#.*)?$",
        RegexOptions.CultureInvariant
    );

    public static string Clear(string text)
    {
        if (text.IndexOf('\t') < 0)
        {
            return text;
        }

        var cleared = text.ToCharArray();
        int? block = null;
        for (var start = 0; start < text.Length; )
        {
            var end = EndOfLine(text, start);
            var first = FirstSign(text, start, end);
            if (first < end && block is { } indentation && Indentation(text, start, end) < indentation)
            {
                block = null;
            }

            if (first == end || (text[first] == '#' && block is null))
            {
                ClearTabs(cleared, start, Math.Min(first, start + (block ?? first)));
            }
            else
            {
                block ??= BlockBelow(text, start, end);
            }

            start = AfterBreak(text, end);
        }

        return new string(cleared);
    }

    /// <summary>How far the text below a line is indented, where the line says that one follows.</summary>
    private static int? BlockBelow(string text, int start, int end)
    {
        if (BlockText.Match(text.Substring(start, end - start)).Groups["sign"] is not { Success: true } sign)
        {
            return null;
        }

        var outer = Indentation(text, start, end);
        if (sign.Value.FirstOrDefault(char.IsDigit) is > '\0' and var digit)
        {
            return outer + int.Parse(digit.ToString(), CultureInfo.InvariantCulture);
        }

        for (var line = AfterBreak(text, end); line < text.Length; line = AfterBreak(text, EndOfLine(text, line)))
        {
            var last = EndOfLine(text, line);
            if (FirstSign(text, line, last) < last)
            {
                return Math.Max(outer + 1, Indentation(text, line, last));
            }
        }

        return outer + 1;
    }

    private static void ClearTabs(char[] text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            text[i] = text[i] == '\t' ? ' ' : text[i];
        }
    }

    private static int FirstSign(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\t')
        {
            start++;
        }

        return start;
    }

    private static int Indentation(string text, int start, int end)
    {
        var at = start;
        while (at < end && text[at] == ' ')
        {
            at++;
        }

        return at - start;
    }

    private static int EndOfLine(string text, int start)
    {
        var end = text.IndexOfAny(['\n', '\r'], start);
        return end < 0 ? text.Length : end;
    }

    private static int AfterBreak(string text, int end) =>
        end >= text.Length ? text.Length
        : text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2
        : end + 1;
}
