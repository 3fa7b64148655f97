using Microsoft.CodeAnalysis;

namespace Spec.Tests.Pages;

/// <summary>
/// What the page of an id shows as wrong is told just this id, and what it shows as right is told nothing.
/// </summary>
public class PageProofTests
{
    // Of a file that cannot be read, of another project, and of our own bugs, no text is the cause.
    private static readonly string[] Textless = ["GWC1010", "GWC1509", "GWC1901"];

    public static TheoryData<string> Ids => [.. PageText.Ids.Except(Textless)];

    [Fact]
    public void Every_page_is_there() => Assert.True(PageText.Ids.Count > 60);

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_wrong_text_is_told_the_id(string id) =>
        Assert.Equal([id], (await FoundAsync("Wrong", id)).Select(found => found.Id).Distinct());

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_right_text_is_told_nothing(string id) => Assert.Empty(await FoundAsync("Right", id));

    private static async Task<IReadOnlyList<Diagnostic>> FoundAsync(string heading, string id)
    {
        var blocks = PageText.Under(heading, id);
        Assert.NotEmpty(blocks);
        var files = PageBlock.Files(blocks);

        // Only hints have pages on which texts that merely give a hint are wrong.
        return id.StartsWith("GWC17", StringComparison.Ordinal)
            ? [.. SpecRun.Diagnose(files), .. await SpecRun.HintAsync(files)]
            : SpecRun.Diagnose(files);
    }
}
