using System.Text.RegularExpressions;
using Spec.Tests.Schemas;

namespace Spec.Tests.Readme;

/// <summary>
/// The README has a heading for every key that the binder knows, and lists every value where only certain ones may
/// stand.
/// </summary>
public partial class ReadmeHeadingTests
{
    private static readonly Dictionary<string, string> Sections = new()
    {
        ["Gateway"] = "## The gateway file",
        ["Contract"] = "## The contract file",
        ["Signature"] = "## Keys of `signature`",
        ["Algorithm"] = "## Keys of `algorithm`",
        ["Source"] = "## Keys of `source`",
        ["Outcome"] = "## Keys of `outcome`",
        ["OutcomeCode"] = "## Keys of an outcome code",
        ["Operation"] = "## Keys of `operation`",
        ["Request"] = "## Keys of `request`",
        ["Response"] = "## Keys of `response`",
        ["Notification"] = "## Keys of `notification`",
        ["Encryption"] = "## Keys of `encryption`",
        ["Envelope"] = "## Keys of `envelope`",
        ["Resend"] = "## Keys of `resend`",
        ["Page"] = "## Keys of `read_from`",
        ["Field"] = "## Keys of a field",
        ["Sentence"] = "## Keys of a sentence",
        ["Printed"] = "## Keys of `printed`",
        ["Contradiction"] = "## Keys of a contradiction",
        ["Code"] = "## Keys of a code",
        ["Group"] = "## Keys of a group",
        ["Rule"] = "## Keys of a rule",
        ["Example"] = "## Keys of an example",
    };

    public static TheoryData<string> Places => [.. BinderKeys.All.Keys];

    public static TheoryData<string> Closed =>
        [.. ClosedValueCases.All.Keys.Where(name => !name.EndsWith("/anyOf/1", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_key_has_its_heading(string place)
    {
        var headings = ReadmeText
            .Under(Sections[place])
            .Where(line => line.StartsWith("### `", StringComparison.Ordinal))
            .Select(line => line[5..].TrimEnd('`'))
            .ToList();
        var keys = BinderKeys.All[place].Keys;

        Assert.Equal(headings.Distinct(), headings);
        Assert.All(
            headings,
            key => Assert.Contains("```yaml", ReadmeText.Under($"### `{key}`", ReadmeText.Under(Sections[place])))
        );
        Assert.Equal(
            (place == "Printed" ? keys.Where(key => key is "field" or "because") : keys).Order(StringComparer.Ordinal),
            headings.Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Closed))]
    public void Every_list_of_values_is_whole(string name)
    {
        var values = ClosedValueCases.All[name];
        var steps = values.Path.Split('/');
        var place = char.ToUpperInvariant(steps[1][0]) + steps[1][1..];
        var line = ReadmeText
            .Under($"### `{steps[3]}`", ReadmeText.Under(Sections[place]))
            .FirstOrDefault(line => line.StartsWith("Values: ", StringComparison.Ordinal));

        Assert.True(line is not null, $"{place}, {steps[3]}: no line begins with \"Values: \"");
        Assert.Equal(
            values.InSchema(),
            Quoted()
                .Matches(line)
                .Select(match => match.Groups[1].Value.Split('(')[0])
                .Distinct()
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Every_link_within_the_page_leads_to_a_heading()
    {
        // As repository sites make anchors: lower case, spaces to hyphens, signs left out, and a number where a heading
        // comes again.
        var anchors = ReadmeText
            .Lines.Where(line => line.StartsWith('#') && line.TrimStart('#').StartsWith(' '))
            .Select(line => Sign().Replace(line.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-'))
            .GroupBy(anchor => anchor)
            .ToDictionary(group => group.Key, group => group.Count());
        var links = ReadmeText
            .Lines.SelectMany(line => Link().Matches(line).Select(match => match.Groups[1].Value))
            .ToList();

        Assert.NotEmpty(links);
        Assert.All(
            links,
            link =>
                Assert.True(
                    anchors.GetValueOrDefault(link) == 1,
                    $"#{link} leads to {anchors.GetValueOrDefault(link)} headings"
                )
        );
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\]\(#([^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("[^a-z0-9_ -]")]
    private static partial Regex Sign();
}
