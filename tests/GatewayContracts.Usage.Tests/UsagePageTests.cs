using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Usage.Tests;

/// <summary>
/// What the page of an id shows as wrong gives the sentence above it and nothing else, and what it shows as right gives
/// none.
/// </summary>
public partial class UsagePageTests
{
    /// <summary>Every sentence of every page.</summary>
    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var page in Embedded.Names("page/GWC2"))
            {
                foreach (Match match in Case().Matches(Embedded.Text(page)))
                {
                    cases.Add(page, match.Groups["sentence"].Value);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_code_of_a_page_is_what_it_says(string page, string sentence)
    {
        var shown = Case().Matches(Embedded.Text(page)).Single(match => match.Groups["sentence"].Value == sentence);
        var told = new Regex("^" + Regex.Escape(sentence).Replace("…", ".+", StringComparison.Ordinal) + "$");

        var wrong = await Found(shown.Groups["wrong"].Value);
        Assert.Equal([page["page/".Length..^".md".Length]], wrong.Select(one => one.Id).Distinct());
        Assert.All(wrong, one => Assert.Matches(told, one.GetMessage(CultureInfo.InvariantCulture)));
        Assert.Empty(await Found(shown.Groups["right"].Value));
    }

    private static async Task<IReadOnlyList<Diagnostic>> Found(string code) =>
        await Analysis.RunAsync(
            Shop.Referring("using System.Text.Json;\n" + UsageTest.Method("var parsed = new { a = 1 };\n" + code))
        );

    [GeneratedRegex(
        "\n> (?<sentence>[^\n]+)\n.*?\n###? Wrong\n\n```csharp\n(?<wrong>.+?)\n```\n.*?"
            + "\n###? Right\n\n```csharp\n(?<right>.+?)\n```\n",
        RegexOptions.Singleline
    )]
    private static partial Regex Case();
}
