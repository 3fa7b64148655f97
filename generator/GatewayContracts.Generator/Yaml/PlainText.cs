using System.Globalization;
using GatewayContracts.Generator.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GatewayContracts.Generator.Yaml;

/// <summary>Texts without quotes that YAML reads as nobody means them: quotes as a word processor sets them become part of the value, and a `#` takes the value away.</summary>
internal sealed class PlainText(SourceMap map, Problems problems)
{
    private const string CurlyQuotes = "\u201C\u201D\u201E\u2018\u2019\u201A\uFF02\uFF07";

    /// <summary>Keys whose values are sentences, which may well begin with a quotation.</summary>
    private static readonly string[] Prose = ["doc", "title", "because", "page", "returned_when"];

    /// <summary>Keys whose value is signs: whatever the `#` after them looks like, it is meant.</summary>
    private static readonly string[] Signs = ["separator", "suffix", "pair"];

    /// <summary>A key or a value as it is meant.</summary>
    /// <param name="key">The key of a value; null where it has none.</param>
    public string Read(Scalar scalar, string? key)
    {
        var text = scalar.Value;
        if (scalar.Style != ScalarStyle.Plain || text.Length == 0 || CurlyQuotes.IndexOf(text[0]) < 0 || (key is not null && Prose.Contains(key)))
        {
            return text;
        }

        var meant = text.Trim(CurlyQuotes.ToCharArray());
        var at = map.Offset(scalar.Start);
        problems.Report(
            Descriptors.LookAlike,
            map.Exactly(at, at + 1),
            text.Substring(0, 1),
            ((int)text[0]).ToString("X4", CultureInfo.InvariantCulture),
            $"`\"{Excerpt.Line(meant)}\"`, or put the whole in such quotes where the sign belongs to it");
        return meant;
    }

    /// <summary>Whether a key has no value because a `#` stands in its place; then it is told.</summary>
    public bool IsLost(YamlScalar key, ParsingEvent value)
    {
        if (value is not Scalar { Style: ScalarStyle.Plain, Value.Length: 0 } || map.NextSign(key.At.Span.End) is var colon && !map.Is(colon, ':'))
        {
            return false;
        }

        var at = map.NextSign(colon + 1);
        if (!map.Is(at, '#') || map.LineAt(at) != map.LineAt(colon))
        {
            return false;
        }

        var comment = map.At(at, map.EndOfLine(at));
        var text = map.Line(map.LineAt(at)).Substring(comment.Lines.Start.Character).TrimEnd();
        if (!Signs.Contains(key.Text) && (text.Length == 1 || text[1] is ' ' or '#'))
        {
            return false;
        }

        problems.Report(Descriptors.LostValue, comment, key.Text, Excerpt.Line(text));
        return true;
    }
}
