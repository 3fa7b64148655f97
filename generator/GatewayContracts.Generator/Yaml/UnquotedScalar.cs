using System.Globalization;
using System.Text.RegularExpressions;
using GatewayContracts.Generator.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GatewayContracts.Generator.Yaml;

/// <summary>
/// Texts without quotes that YAML reads in an unintended way: quotes of a word processor and invisible characters
/// become part of the value, and a `#` removes the value.
/// </summary>
internal sealed class UnquotedScalar(SourceMap map, Problems problems)
{
    private static readonly Regex WithoutColon = new(
        @"^(?<name>[A-Za-z0-9_][A-Za-z0-9_.-]*)(?::[\u00A0\u3000]|(?<colon>:)|=|\uFF1A|\s)\s*\{\s*[A-Za-z0-9_.-]*$",
        RegexOptions.CultureInvariant
    );

    private const string CurlyQuotes = "\u201C\u201D\u201E\u2018\u2019\u201A\uFF02\uFF07";

    /// <summary>Keys whose value is signs: whatever the `#` after them looks like, it is meant.</summary>
    private static readonly string[] Signs = ["separator", "suffix", "pair"];

    /// <summary>A key or a value as it is meant.</summary>
    /// <param name="key">The key of a value; null where it has none.</param>
    public string Read(Scalar scalar, string? key)
    {
        var text = scalar.Value;
        return scalar.Style != ScalarStyle.Plain || text.Length == 0 || IsProse(key) ? text
            : CurlyQuotes.IndexOf(text[0]) >= 0 ? WithoutCurlyQuotes(text, map.Offset(scalar.Start))
            : Invisible.Stray(text) is { } stray
                ? WithoutStray(text, stray, map.Exactly(map.Offset(scalar.Start), map.Offset(scalar.End)))
            : text;
    }

    // Sentences may well begin with a quotation.
    private static bool IsProse(string? key) =>
        key is "doc" or "title" or "because" or "page" or "returned_when" or "en" or "zh";

    private string WithoutCurlyQuotes(string text, int at)
    {
        var meant = text.Trim(CurlyQuotes.ToCharArray());
        problems.Report(
            Descriptors.LookAlike,
            map.Exactly(at, at + 1),
            text.Substring(0, 1),
            ((int)text[0]).ToString("X4", CultureInfo.InvariantCulture),
            $"`\"{Excerpt.Line(meant)}\"`, or put the whole in such quotes where the sign belongs to it"
        );
        return meant;
    }

    private string WithoutStray(string text, char stray, SourceSpan at)
    {
        var meant = Invisible.Without(text);
        problems.Report(
            Descriptors.StrayCharacter,
            at,
            Excerpt.Line(text),
            "has " + Invisible.Name(stray),
            meant.Length == 0 ? "write it in quotes where it is meant" : $"write `{Excerpt.Line(meant)}`"
        );
        return meant;
    }

    /// <summary>
    /// The name of a key whose colon or the space after it is missing, so that the bracket and the first key inside
    /// became part of the key; this is reported.
    /// </summary>
    public YamlScalar? Unfinished(YamlScalar key)
    {
        if (
            key.At.Span.Length != key.Text.Length
            || key.Text.IndexOf('{') < 0
            || WithoutColon.Match(key.Text) is not { Success: true } match
        )
        {
            return null;
        }

        var name = match.Groups["name"].Value;
        if (match.Groups["colon"] is { Success: true } colon)
        {
            problems.Report(Descriptors.Syntax, key.At.Part(colon.Index, 1), SyntaxSentence.WithoutSpace);
        }
        else if (!LookAlike.ReportKey(key, problems))
        {
            problems.Report(Descriptors.Syntax, key.At, SyntaxSentence.MissingColon(name));
        }

        return new YamlScalar(name, key.At.Part(0, name.Length));
    }

    /// <summary>Whether a key has no value because a `#` is in its place; this is reported.</summary>
    public bool IsLost(YamlScalar key, ParsingEvent value)
    {
        if (
            value is not Scalar { Style: ScalarStyle.Plain, Value.Length: 0 }
            || map.NextSign(key.At.Span.End) is var colon && !map.Is(colon, ':')
        )
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
