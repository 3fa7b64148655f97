namespace Repository.Tests;

/// <summary>The pages beside the README.</summary>
public class PageTests
{
    private static readonly Markdown s_chinese = Markdown.Read("README.zh-CN.md");

    [Theory]
    [InlineData("README.zh-CN.md")]
    [InlineData("docs/faq.md")]
    [InlineData("docs/cheat-sheet.md")]
    [InlineData("docs/generated-code.md")]
    [InlineData("docs/lianlian-reference.md")]
    [InlineData("docs/lianlian-reference.zh-CN.md")]
    public void Links_lead_somewhere(string page)
    {
        var folder = Path.GetDirectoryName(page)!;
        var text = Markdown.Read(page);
        var dead = text
            .RelativeLinks.Where(target => !IsThere(Path.Combine(folder, target)))
            .Concat(text.HeadingLinks.Except(text.Headings));
        Faults.None(dead, $"These links of {page} lead to no file and no heading:");
    }

    [Fact]
    public void The_Chinese_page_shows_the_code_of_the_README()
    {
        string[] code = ["bash", "csharp", "json", "xml", "yaml"];
        var readme = Markdown.Read("README.md");
        var shown = code.SelectMany(s_chinese.Blocks).ToList();
        Assert.True(shown.Count >= 8, "README.zh-CN.md shows code; this test found less than there was.");
        var other = shown
            .Where(block => !readme.Blocks(block.Language).Any(own => own.Lines.SequenceEqual(block.Lines)))
            .Select(block => $"line {block.FirstLine}");
        Faults.None(other, "README.zh-CN.md has a block that README.md, whose code is compiled, does not have:");
    }

    [Fact]
    public void The_Chinese_page_explains_every_reason()
    {
        var unexplained = Enum.GetNames<RefusalReason>()
            .Concat(Enum.GetNames<UnknownReason>())
            .Where(name => !s_chinese.Names(name));
        Faults.None(unexplained, "README.zh-CN.md explains every reason by its name in backticks; add:");
    }

    private static bool IsThere(string target)
    {
        var parts = target.Split('#');
        return Path.Exists(Checkout.PathOf(parts[0]))
            && (parts.Length == 1 || Markdown.Read(parts[0]).Headings.Contains("#" + parts[1]));
    }
}
