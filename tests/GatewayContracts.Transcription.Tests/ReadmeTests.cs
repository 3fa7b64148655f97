using GatewayContracts.Transcription.Pages;

namespace GatewayContracts.Transcription.Tests;

public sealed class ReadmeTests
{
    /// <summary>What the README shows is what comes out.</summary>
    [Fact]
    public void The_draft_in_the_README_is_that_of_the_page_beside_it()
    {
        var chapter = Embedded.Text("README.md").Split("\n## From a page to a contract\n")[1];
        var gateway = Embedded.Text("start.gateway.yaml").Replace("{Gateway}", "ExamplePay", StringComparison.Ordinal);
        var draft = Drafted.Text(Block(chapter, "markdown"), PageKind.Markdown, gateway, "ExamplePay");

        Assert.Equal(Block(chapter, "text"), draft.Yaml);
        draft.Lints();
    }

    private static string Block(string chapter, string language) =>
        chapter.Split($"\n```{language}\n")[1].Split("\n```\n")[0] + "\n";
}
