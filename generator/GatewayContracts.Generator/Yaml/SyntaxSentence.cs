using System.Text.RegularExpressions;
using GatewayContracts.Generator.Diagnostics;

namespace GatewayContracts.Generator.Yaml;

/// <summary>The parser's messages, in words that say what to do.</summary>
internal static class SyntaxSentence
{
    private const string Escape =
        "a backslash in double quotes begins an escape, and YAML has none like this; write `\\\\` for a "
        + "backslash, or use single quotes";
    private const string Quote =
        "a quote is opened here and not closed where it should be; close it, or put the value in the other kind "
        + "of quotes";
    private const string SecondColon =
        "a second `: ` on one line, or a line that is indented further than the key it follows; put quotes around "
        + "a value that contains `: `";
    public const string WithoutSpace =
        "a colon without a space after it is a letter like others; put a space after the colon";
    private const string Comma =
        "a `,` or `;` follows a closing bracket; take it out, for lines without braces around them have none "
        + "between them";
    private const string Comment =
        "`#` after a space begins a comment, which takes the rest of the line and its closing bracket away; put "
        + "quotes around the value";
    private const string Anchor =
        "`&` and `*` at the beginning of a value stand for anchors, which a spec does not have; put quotes around "
        + "a value that begins so";
    private const string Tag =
        "`!` at the beginning of a value stands for a tag, which a spec does not have; put quotes around a value "
        + "that begins so";
    private const string Directive =
        "a line that begins with `%` is a directive, which a spec does not have; take it out";
    private const string LineOfNoKey =
        "the keys of the file end before this; indent the line as those that it belongs to, or take it out";
    private const string BlankAboveText =
        "a blank line above the text is indented further than the text; take its blanks out";
    private const string Opening = "a plain value cannot begin with this character; put quotes around the value";

    /// <summary>
    /// Parts of everything that the parser says of a text, in the order in which they are looked for.
    /// </summary>
    private static readonly (string Part, string Sentence)[] Known =
    [
        (
            "comment between",
            "a comment cuts a text of several lines in two; take the comment out, or put the text on one line"
        ),
        ("invalid mapping", SecondColon),
        ("mapping values are not allowed", SecondColon),
        ("mapping keys are not allowed", Opening),
        ("key indicator", Opening),
        ("node content", Opening),
        ("expected token", Opening),
        ("invalid comment", "a comment begins with a space and `#`; write the space"),
        ("document indicator", Quote),
        ("document start", LineOfNoKey),
        ("<document end>", LineOfNoKey),
        ("'...' marker", "a line `...` ends the text, and nothing may follow it; take it out"),
        ("quoted scalar", Quote),
        ("cannot start any token", Opening),
        ("directive", Directive),
        ("version number", Directive),
        ("incompatible YAML", Directive),
        ("should be >= 0", Directive),
        ("anchor", Anchor),
        ("scanning a tag", Tag),
        ("end of tag", Tag),
        ("tag handle", Tag),
        ("tag prefix", Tag),
        ("tag value", Tag),
        ("global tags", Tag),
        ("non-specific tag", Tag),
        (
            "sequence entries are not allowed",
            "a list item cannot stand on the line of its key; begin it on the next line"
        ),
        ("extra spaces", BlankAboveText),
        ("more spaces", BlankAboveText),
        ("block scalar", "after `|` or `>` the line ends; begin the text on the next line, indented"),
        (
            "',' or ']'",
            "an entry of a list in brackets ends before this; put quotes around the whole entry, such as "
                + "`'missing \"list[0].name\"'`"
        ),
        (
            "',' or '}'",
            "a value in braces ends before this; put a comma between keys, and quotes around a whole value that "
                + "has brackets or quotes in it"
        ),
        ("tab", "a tab stands here where YAML wants spaces; indent with spaces"),
        (
            "end of the stream",
            "the text ends before this is complete; look for a bracket or a quote that is not closed"
        ),
    ];

    private static readonly string[] Layout =
    [
        "did not find expected key",
        "'-' indicator",
        "could not find expected ':'",
    ];

    private static readonly string[] Escapes = ["escape character", "hexadecimal number", "Unicode"];

    private static readonly Regex ItemWithoutSpace = new(@"^\s*(?<dash>-)[^\s-]", RegexOptions.CultureInvariant);

    private static readonly Regex NameBeforeBrace = new(
        @"^\s*(?<name>[A-Za-z_][A-Za-z0-9_.-]*)\s+\{",
        RegexOptions.CultureInvariant
    );

    private static readonly Regex ColonBeforeBracket = new(
        @"^\s*(- )?(""[^""]*""|'[^']*'|[A-Za-z0-9_][A-Za-z0-9_.-]*)(?<colon>:)[{\[]",
        RegexOptions.CultureInvariant
    );

    private static readonly Regex DirectiveName = new("^%[A-Za-z]*", RegexOptions.CultureInvariant);

    private static readonly Regex ColonBeforeText = new(
        @"^\s*(- )?[A-Za-z_][A-Za-z0-9_]*(?<colon>:)[^\s/:]",
        RegexOptions.CultureInvariant
    );

    private static readonly Regex CommentInside = new(@"[{\[][^""'#]*\s(?<sign>#)", RegexOptions.CultureInvariant);

    private static readonly Regex SquareLength = new(
        @"\btype:\s+[A-Za-z]+(?<length>\[[0-9~]+\])",
        RegexOptions.CultureInvariant
    );

    public static string MissingColon(string name) => $"a `:` is missing after `{name}`; write `{name}: {{`";

    /// <summary>What a line itself tells, whatever the parser made of it.</summary>
    public static (SourceSpan Place, string Sentence)? OfLine(int number, SourceMap map)
    {
        var line = map.Line(number);
        if (NameBeforeBrace.Match(line).Groups["name"] is { Success: true } name)
        {
            return (At(map, number, name), MissingColon(name.Value));
        }

        if (ColonBeforeBracket.Match(line).Groups["colon"] is { Success: true } colon)
        {
            return (At(map, number, colon), WithoutSpace);
        }

        if (DirectiveName.Match(line) is { Success: true } directive)
        {
            return (At(map, number, directive), Directive);
        }

        if (Invisible.Only(line) is { } at)
        {
            return (
                map.Exactly(map.StartOfLine(number) + at, map.StartOfLine(number) + at + 1),
                $"the line looks empty, but has {Invisible.Name(line[at])}; take it out"
            );
        }

        if (SquareLength.Match(line).Groups["length"] is { Success: true } length)
        {
            return (
                At(map, number, length),
                $"a length stands in round brackets; write `({length.Value.Trim('[', ']')})`"
            );
        }

        return CommentInside.Match(line).Groups["sign"] is { Success: true } sign
            ? (At(map, number, sign), Comment)
            : null;
    }

    private static SourceSpan At(SourceMap map, int line, Group part) =>
        map.Exactly(map.StartOfLine(line) + part.Index, map.StartOfLine(line) + part.Index + part.Length);

    public static string? Find(string message) =>
        IsAboutEscape(message)
            ? Escape
            : Known
                .FirstOrDefault(known => message.IndexOf(known.Part, StringComparison.OrdinalIgnoreCase) >= 0)
                .Sentence;

    /// <summary>Of a text whose mistake has no name.</summary>
    public const string Otherwise =
        "the text cannot be read on from here; look for a bracket, a quote or a sign too many or too few";

    public static bool IsAboutEscape(string message) => Escapes.Any(message.Contains);

    /// <summary>The parser expected another key or item: the text in its place shows why it is none.</summary>
    public static bool IsAboutLayout(string message) => Layout.Any(message.Contains);

    public static (SourceSpan Place, string Sentence) OfLayout(SourceSpan at, SourceMap map)
    {
        var number = at.Lines.Start.Line;
        foreach (var earlier in number > 0 ? (int[])[number, number - 1] : [number])
        {
            if (ItemWithoutSpace.Match(map.Line(earlier)).Groups["dash"] is { Success: true } dash)
            {
                var start = map.StartOfLine(earlier) + dash.Index;
                return (map.At(start, start + 1), "a list item begins with `- `; write a space after the `-`");
            }
        }

        var line = map.Line(number);
        var column = at.Lines.Start.Character;
        if (line.Substring(0, Math.Min(column, line.Length)).Trim().Length > 0)
        {
            return (
                at,
                line[column] switch
                {
                    ']' or '}' => "this bracket closes nothing; take it out",
                    ',' or ';' => Comma,
                    _ => "the value ends before this; put quotes around the whole value",
                }
            );
        }

        if (ColonBeforeText.Match(line).Groups["colon"] is { Success: true } colon)
        {
            return (At(map, number, colon), WithoutSpace);
        }

        return (
            at,
            line.Contains(':')
                ? "this line is indented differently from those that it belongs to; begin it below their first "
                    + "letter, or a list item below their `-`"
                : "this line has no `: `; write a key and its value as `name: value`, and a list item as `- value`"
        );
    }
}
