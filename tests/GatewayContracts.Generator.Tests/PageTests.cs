namespace GatewayContracts.Generator.Tests;

/// <summary>
/// Ids, descriptors, pages and tests belong together: whoever adds an id is told here what is still missing.
/// </summary>
public class PageTests
{
    private const string Index = "README.md";

    private static readonly string[] Headings = ["## What", "## Why", "## Wrong", "## Right", "## How to silence"];

    public static TheoryData<string> Ids => [.. ReleaseLedgerTests.All.Select(descriptor => descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_id_has_a_page(string id)
    {
        var descriptor = ReleaseLedgerTests.All.Single(descriptor => descriptor.Id == id);
        var page = Page(id + ".md");

        Assert.True(
            page is not null,
            $"{id} has no page: write docs/diagnostics/{id}.md with the headings {string.Join(", ", Headings)}."
        );
        Assert.True(
            page.StartsWith($"# {id}: {descriptor.Title}\n", StringComparison.Ordinal),
            $"The page of {id} begins with another title than its descriptor has: # {id}: {descriptor.Title}"
        );
        var places = Headings.Select(heading => page.IndexOf($"\n{heading}\n", StringComparison.Ordinal)).ToList();
        Assert.True(
            places.TrueForAll(place => place > 0) && places.Order().SequenceEqual(places),
            $"The page of {id} needs these headings, in this order: {string.Join(", ", Headings)}."
        );
        Assert.True(
            page[places[^1]..].Contains(".globalconfig", StringComparison.Ordinal)
                && page[places[^1]..].Contains("NoWarn", StringComparison.Ordinal),
            $"The page of {id} does not say how to silence it by .globalconfig and NoWarn."
        );
        foreach (
            var part in Literals(descriptor.MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture))
        )
        {
            Assert.True(
                page.Contains(part, StringComparison.Ordinal),
                $"The page of {id} shows another message than its descriptor has; it lacks: {part}"
            );
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_id_stands_in_the_index(string id) =>
        Assert.True(
            Page(Index)!
                .Contains(
                    $"| [{id}]({id}.md) {ReleaseLedgerTests.All.Single(descriptor => descriptor.Id == id).Title} |",
                    StringComparison.Ordinal
                ),
            $"docs/diagnostics/{Index} has no row for {id} with its title."
        );

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_id_has_a_test(string id) =>
        Assert.True(
            typeof(PageTests).Assembly.GetTypes().Any(type => type.Name.StartsWith(id, StringComparison.Ordinal))
                || typeof(PageTests)
                    .Assembly.GetManifestResourceNames()
                    .Any(name => name.StartsWith("usage/" + id, StringComparison.Ordinal)),
            $"{id} has no test: add a class of tests whose name begins with {id} (of usage, a file of the id's "
                + $"name to the usage tests)."
        );

    [Fact]
    public void Every_page_has_an_id()
    {
        var known = ReleaseLedgerTests.All.Select(descriptor => descriptor.Id + ".md").Append(Index).ToHashSet();

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

    private static IEnumerable<string> Literals(string message) =>
        System
            .Text.RegularExpressions.Regex.Split(message, @"\{\d+\}")
            .Select(part => part.Trim())
            .Where(part => part.Length > 0);

    private static IEnumerable<string> Pages() =>
        typeof(PageTests)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("page/", StringComparison.Ordinal))
            .Select(name => name["page/".Length..]);

    private static string? Page(string name)
    {
        using var stream = typeof(PageTests).Assembly.GetManifestResourceStream("page/" + name);
        return stream is null ? null : new StreamReader(stream).ReadToEnd().ReplaceLineEndings("\n");
    }
}
