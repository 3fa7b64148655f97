using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Spec.Tests.Pages;

/// <summary>
/// What the page of an id shows as wrong is told the sentence above it and nothing else, and what it shows as right is
/// told nothing.
/// </summary>
public class PageProofTests
{
    public static TheoryData<string, string> Shown
    {
        get
        {
            var shown = new TheoryData<string, string>();
            foreach (var one in PageText.Cases.Where(one => one.Wrong.Count > 0))
            {
                shown.Add(one.Id, one.Sentence);
            }

            return shown;
        }
    }

    // Of a file that cannot be read, of another project, and of our own bugs, no text is the cause.
    [Fact]
    public void Every_other_page_shows_specs() =>
        Assert.Equal(
            ["GWC1003", "GWC1205", "GWC1901"],
            PageText.Cases.Where(one => one.Wrong.Count == 0 || one.Right.Count == 0).Select(one => one.Id)
        );

    [Theory]
    [MemberData(nameof(Shown))]
    public async Task The_wrong_text_is_told_the_sentence(string id, string sentence)
    {
        var told = new Regex("^" + Regex.Escape(sentence).Replace("…", ".+", StringComparison.Ordinal) + "$");
        var found = await FoundAsync(id, CaseOf(id, sentence).Wrong);

        Assert.Equal([id], found.Select(one => one.Id).Distinct());
        Assert.All(found, one => Assert.Matches(told, one.GetMessage(CultureInfo.InvariantCulture)));
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public async Task The_right_text_is_told_nothing(string id, string sentence) =>
        Assert.Empty(await FoundAsync(id, CaseOf(id, sentence).Right));

    private static PageCase CaseOf(string id, string sentence) =>
        PageText.Cases.Single(one => one.Id == id && one.Sentence == sentence);

    private static async Task<IReadOnlyList<Diagnostic>> FoundAsync(string id, IReadOnlyList<PageBlock> blocks)
    {
        var files = SpecFile.InMemory(PageBlock.Files(blocks));

        // Only hints have pages on which texts that merely give a hint are wrong.
        return id.StartsWith("GWC16", StringComparison.Ordinal)
            ? [.. SpecRun.Generate(files).Diagnostics, .. await SpecRun.HintAsync(files)]
            : SpecRun.Generate(files).Diagnostics;
    }
}
