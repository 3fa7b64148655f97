using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Package.Tests;

/// <summary>What the build itself says has its page and its row in the index too.</summary>
public sealed class BuildPageTests
{
    private static readonly string s_pages = RepositoryRoot.PathOf("docs/diagnostics");

    private static readonly ILookup<string, string> s_messages = XDocument
        .Load(
            Path.Combine(
                RepositoryRoot.Folder,
                "runtime",
                "GatewayContracts",
                "buildTransitive",
                "net10.0",
                "GatewayContracts.targets"
            )
        )
        .Descendants()
        .Where(element => element.Attribute("Code") is not null)
        .ToLookup(
            element => element.Attribute("Code")!.Value,
            element => Regex.Replace(element.Attribute("Text")!.Value, @"[$%]\([\w.]+\)", "…")
        );

    public static TheoryData<string> Ids => [.. s_messages.Select(messages => messages.Key)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_has_its_page_and_its_row(string id)
    {
        var page = File.ReadAllText(Path.Combine(s_pages, id + ".md"));
        var title = Regex.Match(page, $"^# {id}: (.+)\n").Groups[1].Value;

        Assert.Equal(
            s_messages[id].Order(StringComparer.Ordinal),
            Regex.Matches(page, "(?m)^> (.+)$").Select(quote => quote.Groups[1].Value).Order(StringComparer.Ordinal)
        );
        Assert.Matches(
            $@"(?m)^\| \[{id}\]\({id}\.md\) {Regex.Escape(title)} \| (error|warning) \|",
            File.ReadAllText(Path.Combine(s_pages, "README.md"))
        );
    }

    [Fact]
    public void A_page_has_its_id() =>
        Assert.Equal(
            s_messages.Select(messages => messages.Key + ".md").Order(),
            Directory.GetFiles(s_pages, "GWC3*.md").Select(Path.GetFileName).Order()
        );
}
