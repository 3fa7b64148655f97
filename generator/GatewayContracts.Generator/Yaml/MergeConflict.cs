using GatewayContracts.Generator.Diagnostics;

namespace GatewayContracts.Generator.Yaml;

/// <summary>
/// A merge that git could not finish leaves both sides in the file, between marks at the beginning of a line. Each
/// conflict is reported once, and the first side is read, so that the rest of the file is judged as it is.
/// </summary>
internal static class MergeConflict
{
    private const int MarkLength = 7;
    private const string Sentence =
        "a merge left both sides of a conflict here; keep one of them, and take out the lines that begin with "
        + "`<<<<<<<`, `=======` and `>>>>>>>`";

    private const char Start = '<';
    private const char Base = '|';
    private const char Middle = '=';
    private const char End = '>';

    /// <summary>
    /// The text with line breaks in place of the marks and of the other sides, so that every place stays where it is.
    /// </summary>
    public static string Clear(string text, int offset, SourceMap map, Problems problems)
    {
        var marks = Marks(text);
        if (marks.Count == 0)
        {
            return text;
        }

        var cleared = text.ToCharArray();
        var isInside = false;
        for (var i = 0; i < marks.Count; i++)
        {
            var (sign, start, end) = marks[i];
            if (!isInside || sign == Start)
            {
                problems.Report(Descriptors.Syntax, map.At(start + offset, start + offset + MarkLength), Sentence);
            }

            // What stands below these is another side, where its end can be told.
            var isOther = sign is Base or Middle && i + 1 < marks.Count && marks[i + 1].Sign is Middle or End;
            Clear(cleared, start, isOther ? marks[i + 1].Start : end);
            isInside = sign != End && i + 1 < marks.Count && marks[i + 1].Sign != Start;
        }

        return new string(cleared);
    }

    private static void Clear(char[] text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            text[i] = text[i] == '\r' ? '\r' : '\n';
        }
    }

    private static List<(char Sign, int Start, int End)> Marks(string text)
    {
        var marks = new List<(char, int, int)>();
        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOfAny(['\n', '\r'], start);
            end = end < 0 ? text.Length : end;
            if (IsMark(text, start, end))
            {
                marks.Add((text[start], start, end));
            }

            start = end + 1;
        }

        return marks;
    }

    private static bool IsMark(string text, int start, int end)
    {
        if (
            end - start < MarkLength
            || text[start] is not (Start or Base or Middle or End)
            || (end - start > MarkLength && text[start + MarkLength] != ' ')
        )
        {
            return false;
        }

        for (var i = start + 1; i < start + MarkLength; i++)
        {
            if (text[i] != text[start])
            {
                return false;
            }
        }

        return true;
    }
}
