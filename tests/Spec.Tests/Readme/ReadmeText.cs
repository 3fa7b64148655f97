using System.Text.RegularExpressions;

namespace Spec.Tests.Readme;

/// <summary>Reads the README: its fenced blocks, and its headings with what stands under them.</summary>
internal static partial class ReadmeText
{
    public static string[] Lines { get; } = Embedded.Text("README.md").Split('\n');

    public static IReadOnlyList<ReadmeBlock> Blocks { get; } = [.. Fenced()];

    /// <summary>The lines under a heading, as far as the next heading of its level or a higher one.</summary>
    public static IReadOnlyList<string> Under(string heading, IReadOnlyList<string>? within = null)
    {
        within ??= Lines;
        var level = heading.TakeWhile(character => character == '#').Count();
        var start = within.ToList().IndexOf(heading);
        Assert.True(start >= 0, $"The README lacks the heading {heading}");
        return
        [
            .. within
                .Skip(start + 1)
                .TakeWhile(line =>
                    !Heading().IsMatch(line) || line.TakeWhile(character => character == '#').Count() > level
                ),
        ];
    }

    private static IEnumerable<ReadmeBlock> Fenced()
    {
        for (var i = 0; i < Lines.Length; i++)
        {
            if (!Lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }

            var end = Array.IndexOf(Lines, "```", i + 1);
            string? template = null;
            string? wrong = null;
            string? over = null;
            for (var above = i - 1; above >= 0 && Comment().Match(Lines[above]) is { Success: true } comment; above--)
            {
                template = comment.Groups["key"].Value == "in" ? comment.Groups["value"].Value : template;
                wrong = comment.Groups["key"].Value == "wrong" ? comment.Groups["value"].Value : wrong;
                over = comment.Groups["key"].Value == "over" ? comment.Groups["value"].Value : over;
            }

            yield return new ReadmeBlock(
                Lines[i][3..],
                i + 1,
                string.Join('\n', Lines[(i + 1)..end]) + "\n",
                template,
                wrong
            )
            {
                Over = over,
            };
            i = end;
        }
    }

    [GeneratedRegex("^<!-- (?<key>in|wrong|over): (?<value>[A-Za-z0-9-]+) -->$")]
    private static partial Regex Comment();

    [GeneratedRegex("^#+ ")]
    private static partial Regex Heading();
}
