using System.Text.RegularExpressions;

namespace GatewayContracts.Usage.Tests;

/// <summary>
/// What the page of an id shows as wrong gives that id and no other, and what it shows as right gives none.
/// </summary>
public class UsagePageTests
{
    public static TheoryData<string> Pages => [.. Embedded.Names("page/GWC2")];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_code_of_a_page_is_what_it_says(string page)
    {
        var id = page["page/".Length..^".md".Length];

        Assert.Equal([id], (await Found(page, "Wrong")).Distinct());
        Assert.Empty(await Found(page, "Right"));
    }

    private static async Task<IEnumerable<string>> Found(string page, string heading)
    {
        var code = Regex
            .Match(Embedded.Text(page), $"\n## {heading}\n\n```csharp\n(.*?)\n```\n", RegexOptions.Singleline)
            .Groups[1]
            .Value;
        Assert.NotEmpty(code);
        var found = await Analysis.RunAsync(
            Shop.Referring("using System.Text.Json;\n" + UsageTest.Method("var parsed = new { a = 1 };\n" + code))
        );
        return found.Select(diagnostic => diagnostic.Id);
    }
}
