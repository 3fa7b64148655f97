using System.Text.RegularExpressions;
using Spec.Tests.Schemas;

namespace Spec.Tests.CheatSheet;

/// <summary>The page with the whole language on it: its files are specs, and no key is missing.</summary>
public partial class CheatSheetTests
{
    private static readonly string s_page = Embedded.Text("cheat-sheet.md");

    private static readonly SpecFile[] s_files =
    [
        .. Block()
            .Matches(s_page)
            .Select(match => match.Groups["text"].Value)
            .Select(
                (text, place) =>
                {
                    var file = SpecFile.Of(text);
                    return file with { Path = file.Path.Replace("block", $"block-{place}", StringComparison.Ordinal) };
                }
            ),
    ];

    public static TheoryData<string> Places => [.. BinderKeys.All.Keys];

    [Fact]
    public void Its_files_compile_together()
    {
        Assert.Equal(5, s_files.Length);
        Assert.Empty(SpecRun.Compile("class Program;", SpecFile.InMemory(s_files)));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_key_stands_on_it(string place)
    {
        var words = Word().Matches(s_page).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(BinderKeys.All[place].Keys.Except(words));
    }

    [GeneratedRegex("^```yaml\\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"[a-z0-9_]+")]
    private static partial Regex Word();
}
