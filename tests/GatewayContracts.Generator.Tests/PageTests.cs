using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Tests;

/// <summary>
/// Ids, sentences, pages and tests belong together: whoever adds one is told here what is still missing. Titles and
/// sentences stand in the descriptors, and pages and index repeat them word for word.
/// </summary>
public partial class PageTests
{
    private const string Index = "README.md";

    private static readonly string[] s_headings = ["What", "Why", "Wrong", "Right"];

    public static TheoryData<string> Ids => [.. ReleaseLedgerTests.All.Select(sentence => sentence.Id).Distinct()];

    public static TheoryData<string> Sentences => [.. ReleaseLedgerTests.Sentences.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_id_has_a_page(string id)
    {
        var sentences = SentencesOf(id);
        var page = Page(id + ".md");

        Assert.True(page is not null, $"{id} has no page: write docs/diagnostics/{id}.md.");
        Assert.True(
            page.StartsWith($"# {id}: {sentences[0].Title}\n", StringComparison.Ordinal),
            $"The page of {id} begins with another title than its descriptor has: # {id}: {sentences[0].Title}"
        );
        Assert.Equal(
            sentences.Select(Shown).Order(StringComparer.Ordinal),
            Quote().Matches(page).Select(quote => quote.Groups[1].Value).Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            sentences.SelectMany(_ => s_headings),
            Heading().Matches(page).Select(heading => heading.Groups[1].Value).Where(s_headings.Contains)
        );
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_id_stands_in_the_index(string id)
    {
        var first = SentencesOf(id)[0];
        var severity = first.DefaultSeverity switch
        {
            DiagnosticSeverity.Info => "suggestion",
            DiagnosticSeverity.Hidden => "hidden hint",
            var other => other.ToString().ToLowerInvariant(),
        };
        var cases = string.Join(
            "; ",
            Heading()
                .Matches(Page(id + ".md")!)
                .Select(heading => heading.Groups[1].Value)
                .Where(heading => !s_headings.Contains(heading))
        );
        var row = $"| [{id}]({id}.md) {first.Title} | {severity} |{(cases.Length == 0 ? "" : " " + cases)} |";
        Assert.Contains(row, Page(Index)!.Split('\n'));
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Every_sentence_has_a_test(string name)
    {
        var test = $"{ReleaseLedgerTests.Sentences[name].Id}{name}Tests";
        Assert.True(
            typeof(PageTests).Assembly.GetTypes().Any(type => type.Name == test)
                || typeof(PageTests).Assembly.GetManifestResourceNames().Contains("usage/" + test),
            $"{name} has no test: add the class {test} to the folder Ids (of usage, to that of the usage tests)."
        );
    }

    [Fact]
    public void Every_page_has_an_id()
    {
        var known = ReleaseLedgerTests.All.Select(sentence => sentence.Id + ".md").Append(Index).ToHashSet();

        Assert.All(
            Pages().Where(page => !page.StartsWith("GWC3", StringComparison.Ordinal)),
            page =>
                Assert.True(
                    known.Contains(page),
                    $"docs/diagnostics/{page} is the page of no id; an id that was given up keeps its page's text "
                        + $"elsewhere, and is never given again."
                )
        );
    }

    [Fact]
    public void How_to_silence_stands_in_the_index_alone()
    {
        Assert.Contains("\n## How to silence\n", Page(Index), StringComparison.Ordinal);
        Assert.DoesNotContain(
            Pages().Where(page => page != Index),
            page => Page(page)!.Contains("NoWarn", StringComparison.Ordinal)
        );
    }

    private static List<DiagnosticDescriptor> SentencesOf(string id) =>
        [.. ReleaseLedgerTests.All.Where(sentence => sentence.Id == id)];

    private static string Shown(DiagnosticDescriptor sentence) =>
        Hole().Replace(sentence.MessageFormat.ToString(CultureInfo.InvariantCulture), "…");

    private static IEnumerable<string> Pages() => Embedded.Names("page/").Select(name => name["page/".Length..]);

    private static string? Page(string name) => Embedded.TextOrNull("page/" + name)?.ReplaceLineEndings("\n");

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Hole();

    [GeneratedRegex("^> (.+)$", RegexOptions.Multiline)]
    private static partial Regex Quote();

    [GeneratedRegex("^##+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
