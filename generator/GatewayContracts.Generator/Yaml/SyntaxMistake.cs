using GatewayContracts.Generator.Diagnostics;
using YamlDotNet.Core;

namespace GatewayContracts.Generator.Yaml;

/// <summary>Says in our words what the parser stumbled over, at the place where it did.</summary>
internal static class SyntaxMistake
{
    /// <param name="bracket">The bracket that was open where the parser gave up.</param>
    public static void Report(Exception failure, int reached, SourceSpan? bracket, SourceMap map, Problems problems)
    {
        var exception = failure as YamlException;
        var message = failure.Message;
        var at =
            exception is null || (exception.Start.Index == 0 && exception.End.Index == 0 && reached > 0)
                ? Next(reached, map)
                : Place(exception, map);

        if (
            problems.Found.Any(told =>
                told.Descriptor == Descriptors.StrayCharacter
                && at.Lines.Start.Line - told.At.Lines.Start.Line is 0 or 1
            )
        )
        {
            // An invisible sign caused it.
            return;
        }

        // For a tab, the parser does not say where it is, and not always that it is one.
        if (
            TabAfter(Math.Min(reached, map.StartOfLine(Math.Max(0, at.Lines.Start.Line - 1))), map) is { } tab
            && (message.Contains("tab") || Math.Abs(at.Lines.Start.Line - tab.Lines.Start.Line) <= 1)
        )
        {
            problems.Report(Descriptors.Tab, tab);
        }
        else if (!LookAlike.Report(at.Lines.Start.Line, map, problems))
        {
            var (place, sentence) = Told(message, at, bracket, map);
            problems.Report(Descriptors.Syntax, place, sentence);
        }
    }

    private static (SourceSpan Place, string Sentence) Told(
        string message,
        SourceSpan at,
        SourceSpan? bracket,
        SourceMap map
    )
    {
        if (SyntaxSentence.OfLine(at.Lines.Start.Line, map) is { } told)
        {
            return told;
        }

        if (bracket is { } unclosed && SyntaxSentence.OfLine(unclosed.Lines.Start.Line, map) is { } reason)
        {
            return reason;
        }

        if (SyntaxSentence.IsAboutLayout(message))
        {
            return SyntaxSentence.OfLayout(at, map);
        }

        if (SyntaxSentence.Find(message) is { } sentence)
        {
            return (at, sentence);
        }

        return bracket is { } open
            ? (
                open,
                "this bracket is not closed, or not where it should be; close it, and put quotes around values "
                    + "that have brackets, commas, `: ` or ` #` in them"
            )
            : (at, SyntaxSentence.Otherwise);
    }

    // The parser is through with a closing bracket, and does not say so.
    private static SourceSpan Next(int reached, SourceMap map)
    {
        var next = map.NextSign(map.Is(reached, '}') || map.Is(reached, ']') ? reached + 1 : reached);
        return map.At(next, next + 1);
    }

    private static SourceSpan Place(YamlException exception, SourceMap map)
    {
        if (
            SyntaxSentence.IsAboutEscape(exception.Message)
            && map.LastBefore('\\', map.Offset(exception.End)) is { } escape
        )
        {
            return map.At(escape, escape + 2);
        }

        // A mark can run over many lines, as with a quote that is never closed: its beginning is what helps.
        var whole = map.At(exception.Start, exception.End);
        return whole.Lines.Start.Line == whole.Lines.End.Line && whole.Span.Length > 0
            ? whole
            : map.At(whole.Span.Start, whole.Span.Start + 1);
    }

    private static SourceSpan? TabAfter(int reached, SourceMap map)
    {
        for (var line = map.LineAt(reached); line < map.LineCount; line++)
        {
            var text = map.Line(line);
            var indent = text.Length - text.TrimStart(' ', '\t').Length;
            var tab = text.IndexOf('\t');
            if (tab >= 0 && tab < indent && indent < text.Length)
            {
                return map.Exactly(map.StartOfLine(line) + tab, map.StartOfLine(line) + tab + 1);
            }
        }

        return null;
    }
}
