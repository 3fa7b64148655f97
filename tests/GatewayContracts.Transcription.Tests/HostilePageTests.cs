using System.Text;
using GatewayContracts.Transcription.Pages;

namespace GatewayContracts.Transcription.Tests;

/// <summary>Pages that are broken, or made to break the reader: a clear answer, and nothing else than that.</summary>
public sealed class HostilePageTests
{
    private const string Gateway =
        "gateway: TulipPay\nmerchant: shop\nsignature: { field: sign, algorithm: { "
        + "accepts: { RSA: sha256-with-rsa } } }\n";

    [Theory]
    [InlineData("")]
    [InlineData(" \n\u00A0\u200B\n")]
    [InlineData("Only a title")]
    [InlineData("<html><body><p>No table</p></body></html>")]
    [InlineData("<table></table>")]
    [InlineData("<table><tr><td>")]
    [InlineData("| a | b |\n|---|---|\n")]
    [InlineData("\0\uFFFE{{{{[[[[")]
    public void A_page_without_a_table_of_fields_is_told_so(string page)
    {
        foreach (var kind in Enum.GetValues<PageKind>())
        {
            var problem = Assert.Throws<PageException>(() => Drafted.Text(page, kind, Gateway));
            Assert.Contains("A table of fields has a column with names", problem.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_page_too_long_is_told_so() =>
        Assert.Contains(
            "read at most",
            Assert
                .Throws<PageException>(() =>
                    Drafted.Text(new string('a', PageReader.MostCharacters + 1), PageKind.Text, Gateway)
                )
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Nesting_without_end_is_told_or_read()
    {
        var deep =
            string.Concat(Enumerable.Repeat("<div>", 20_000))
            + "<table><tr><td>Name</td><td>Type</td></tr><tr><td>a</td><td>String</td></tr></table>"
            + string.Concat(Enumerable.Repeat("</div>", 20_000));
        Assert.Contains(
            "deep",
            Assert.Throws<PageException>(() => Drafted.Text(deep, PageKind.Html, Gateway)).Message,
            StringComparison.Ordinal
        );
        Assert.Throws<PageException>(() => Drafted.Text(new string('>', 20_000) + " a", PageKind.Markdown, Gateway));
        Assert.Throws<PageException>(() =>
            Drafted.Text(string.Concat(Enumerable.Repeat("<table><tr><td>", 2_000)), PageKind.Html, Gateway)
        );
    }

    [Fact]
    public void Merged_cells_without_end_make_no_endless_table()
    {
        var rows = string.Concat(
            Enumerable.Range(0, 200).Select(row => $"<tr><td rowspan=65534 colspan=1000>x{row}</td></tr>")
        );
        var draft = Drafted.Text(
            $"<table><tr><th>Name</th><th>Type</th></tr><tr><td>shop</td><td>String</td></tr>{rows}</table>",
            PageKind.Html,
            Gateway
        );
        Assert.Contains("shop: { type: String", draft.Yaml, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_HTML_is_read_as_a_browser_reads_it() =>
        Drafted
            .Text(
                "<h1>Pay API<table><tr><th>Name<th>Type<th>Required<tr><td>shop<td>String(8)<td>Y<tr><td>order<td>"
                    + "String(<td>N",
                PageKind.Html,
                Gateway
            )
            .Has("shop: { type: String(8), required: true }")
            .Asks("order", "which type is `String(`?");

    [Fact]
    public void A_page_writes_no_keys_of_its_own()
    {
        var evil = "\"} }\nevil: true # ? \u2028 : { [ | > & * ! % @ ` ' \\ \u0085";
        var page = new StringBuilder(
            "# Pay: \"x\" {y}, [z] # API\n\nEndpoint https://pay.example.com/\n\n## Request\n\n| Name | Required | "
                + "Type | Description |\n|--|--|--|--|\n"
        );
        page.Append("| shop | Y | String(8) | ")
            .Append(evil.ReplaceLineEndings(" "))
            .Append(" |\n| order | Y | ")
            .Append("String(8)&#10;evil: true")
            .Append(" | 1: a\\\"b 2: # c, } |\n");
        page.Append(
            "| sign | Y | String | default: \"\\ |\n\n## Response\n\n| Name | Required | Type | Description "
                + "|\n|--|--|--|--|\n| shop | Y | String(8) | &#10;evil: true |\n"
        );
        var draft = Drafted.Text(page.ToString(), PageKind.Markdown, Gateway);

        Assert.DoesNotContain(
            draft.Yaml.Split('\n'),
            line => line.TrimStart().StartsWith("evil", StringComparison.Ordinal)
        );
        draft.Lints();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Pages_cut_and_shuffled_are_told_or_read(int seed)
    {
        var random = new Random(seed);
        string[] pages = ["notification.txt", "query.txt", "english.md", "merged.html", "lengths.html", "callback.md"];
        for (var round = 0; round < 10; round++)
        {
            var page = Embedded.Text("page/" + pages[random.Next(pages.Length)]);
            var at = random.Next(page.Length);
            var cut = page.Remove(at, random.Next(Math.Min(200, page.Length - at)));
            var mixed = cut.Insert(
                random.Next(cut.Length),
                cut.Substring(random.Next(cut.Length / 2), random.Next(cut.Length / 2))
            );
            try
            {
                var draft = Drafted.Text(mixed, (PageKind)random.Next(3), Gateway);
                Assert.DoesNotContain(
                    draft.Diagnostics(),
                    line =>
                        line.Contains("GWC100", StringComparison.Ordinal)
                        || line.Contains("GWC1901", StringComparison.Ordinal)
                );
            }
            catch (PageException told)
            {
                Assert.NotEmpty(told.Message);
            }
        }
    }

    [Theory]
    [InlineData("-")]
    [InlineData("1: a ")]
    [InlineData("required when ")]
    [InlineData("range: 1 ")]
    [InlineData("yyyyMM")]
    [InlineData("one of A,")]
    [InlineData("{\"a\":")]
    public void Long_descriptions_end(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 20_000));
        var draft = Drafted.Text(
            "<table><tr><th>Name</th><th>Type</th><th>Description</th></tr><tr><td>shop</td><td>String</td><td>"
                + $"{text}</td></tr></table><p>{text}</p><pre>{text}</pre>",
            PageKind.Html,
            Gateway
        );
        Assert.Contains("shop:", draft.Yaml, StringComparison.Ordinal);
    }
}
