using System.Text.RegularExpressions;

namespace Repository.Tests;

/// <summary>A Markdown file: its fenced blocks and its links.</summary>
internal sealed partial class Markdown
{
    private const string Fence = "```";

    private readonly string[] _lines;
    private readonly List<CodeBlock> _blocks = [];

    private Markdown(string text)
    {
        Text = text;
        _lines = text.Split('\n');
        for (var i = 0; i < _lines.Length; i++)
        {
            if (_lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                var end = Array.FindIndex(_lines, i + 1, line => line.StartsWith(Fence, StringComparison.Ordinal));
                end = end < 0 ? _lines.Length : end;
                _blocks.Add(new CodeBlock(_lines[i][Fence.Length..].Trim(), i + 2, _lines[(i + 1)..end]));
                i = end;
            }
        }
    }

    public string Text { get; }

    public int LineCount => _lines.Length;

    /// <summary>The targets of links that point into the repository, without the part after #.</summary>
    public IEnumerable<string> RelativeLinks =>
        Link()
            .Matches(Text)
            .Select(match => match.Groups["target"].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith('#'));

    /// <summary>The links to a heading of the same file.</summary>
    public IEnumerable<string> HeadingLinks =>
        Link().Matches(Text).Select(match => match.Groups["target"].Value).Where(target => target.StartsWith('#'));

    /// <summary>The names by which headings are linked to.</summary>
    public IEnumerable<string> Headings =>
        _lines
            .Where(line => line.StartsWith('#'))
            .Select(line =>
                "#" + NotInAnchor().Replace(line.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-')
            );

    public static Markdown Read(string file) => new(Checkout.Read(file));

    public IEnumerable<CodeBlock> Blocks(string language) => _blocks.Where(block => block.Language == language);

    public bool Names(string word) => Text.Contains($"`{word}`", StringComparison.Ordinal);

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchor();
}
