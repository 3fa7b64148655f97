using GatewayContracts.Generator.Diagnostics;
using YamlDotNet.Core;

namespace GatewayContracts.Generator.Yaml;

/// <summary>Says in our words what the parser stumbled over, at the place where it did.</summary>
internal static class SyntaxMistake
{
    public static void Report(YamlException exception, int reached, SourceMap map, Problems problems)
    {
        // Of a tab the parser says neither where it stands nor, always, that it is one.
        if (TabAfter(reached, map) is { } tab && (exception.Message.Contains("tab") || map.LineOf(exception.Start) == tab.Lines.Start.Line))
        {
            problems.Report(Descriptors.Tab, tab);
            return;
        }

        var at = Place(exception, reached, map);
        if (!LookAlike.Report(at.Lines.Start.Line, map, problems))
        {
            problems.Report(Descriptors.Syntax, at, Sentence(exception.Message));
        }
    }

    private static SourceSpan Place(YamlException exception, int reached, SourceMap map)
    {
        if (exception.Start.Index == 0 && exception.End.Index == 0 && reached > 0)
        {
            return map.At(reached, reached);
        }

        // A mark can run over many lines, as with a quote that is never closed: its beginning is what helps.
        var whole = map.At(exception.Start, exception.End);
        return whole.Lines.Start.Line == whole.Lines.End.Line && whole.Span.Length > 0 ? whole : map.At(whole.Span.Start, whole.Span.Start + 1);
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

    private static string Sentence(string message)
    {
        if (message.Contains("found invalid mapping"))
        {
            return "a second `: ` on one line, or a line that is indented further than the key it follows; put quotes around a value that contains `: `";
        }

        if (message.Contains("quoted scalar"))
        {
            return "a quote is opened here and not closed where it should be";
        }

        if (message.Contains("cannot start any token"))
        {
            return "a plain value cannot begin with this character; put quotes around the value";
        }

        var trimmed = message.TrimEnd('.');
        return trimmed.Length == 0 ? "the text cannot be read on from here" : char.ToLowerInvariant(trimmed[0]) + trimmed.Substring(1);
    }
}
