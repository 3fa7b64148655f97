using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Package.Tests;

/// <summary>What the build itself says has its page and its row in the index too.</summary>
public sealed class BuildPageTests
{
    private static readonly string s_pages = Path.Combine(Checkout.Root, "docs", "diagnostics");

    private static readonly Dictionary<string, string> s_messages = XDocument
        .Load(
            Path.Combine(
                Checkout.Root,
                "runtime",
                "GatewayContracts",
                "buildTransitive",
                "net10.0",
                "GatewayContracts.targets"
            )
        )
        .Descendants()
        .Where(element => element.Attribute("Code") is not null)
        .ToDictionary(
            element => element.Attribute("Code")!.Value,
            element => Regex.Replace(element.Attribute("Text")!.Value, @"[$%]\([\w.]+\)", "…")
        );

    public static TheoryData<string> Ids => [.. s_messages.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_has_its_page_and_its_row(string id)
    {
        var message = s_messages[id];
        var page = File.ReadAllText(Path.Combine(s_pages, id + ".md"));
        var title = Regex.Match(page, $"^# {id}: (.+)\n").Groups[1].Value;

        Assert.Contains($"\n> {message}\n", page, StringComparison.Ordinal);
        Assert.Matches(
            $@"(?m)^\| \[{id}\]\({id}\.md\) {Regex.Escape(title)} \| (error|warning) \| {Regex.Escape(message)} \|$",
            File.ReadAllText(Path.Combine(s_pages, "README.md"))
        );
    }

    [Fact]
    public void A_page_has_its_id() =>
        Assert.Equal(
            s_messages.Keys.Select(id => id + ".md").Order(),
            Directory.GetFiles(s_pages, "GWC3*.md").Select(Path.GetFileName).Order()
        );
}
