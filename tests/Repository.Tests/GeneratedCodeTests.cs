namespace Repository.Tests;

/// <summary>docs/generated-code.md shows what the generator writes.</summary>
public class GeneratedCodeTests
{
    private const string Page = "docs/generated-code.md";

    [Fact]
    public void The_page_shows_the_file_that_its_specs_become()
    {
        var page = Markdown.Read(Page);
        var specs = page.Blocks("yaml").ToList();
        var shown = page.Blocks("csharp").Single();
        var result = SpecRun.Generate([
            new SpecText("heather.gateway.yaml", string.Join('\n', specs[0].Lines) + "\n"),
            new SpecText("notice.contract.yaml", string.Join('\n', specs[1].Lines) + "\n"),
        ]);
        Assert.Empty(result.Diagnostics);
        var generated = result
            .GeneratedSources.Single(source => source.HintName == "Heather.PaymentNotice.g.cs")
            .SourceText.ToString();
        if (string.Join('\n', shown.Lines) == generated.TrimEnd('\n'))
        {
            return;
        }

        var received = Path.Combine(AppContext.BaseDirectory, "generated-code.cs");
        File.WriteAllText(received, generated);
        Assert.Fail($"The generator writes something else. If that is meant, put {received} into {Page}.");
    }
}
