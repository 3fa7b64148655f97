using GatewayContracts.Generator.Binding;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Tests.Mutations;

/// <summary>
/// Each key deleted, doubled and misspelt, in every file of the corpus, in block and flow mappings at any depth.
/// </summary>
public class KeyMutationTests
{
    // A gateway with hundreds of codes has each key of a code hundreds of times.
    private const int MostOfOnePlace = 2;

    public static TheoryData<string> Paths => [.. SpecCorpus.Files.Select(file => file.Path)];

    [Fact]
    public void Every_key_of_the_language_is_there_to_be_broken()
    {
        var used = SpecCorpus
            .Files.SelectMany(file => SiteWalker.Sites(file.Text))
            .Where(site => site.IsOfTheLanguage)
            .Select(site => site.Key)
            .ToHashSet();

        Assert.All(
            typeof(KeyList)
                .GetFields(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static)
                .Select(field => (KeyList)field.GetValue(null)!),
            keys => Assert.Subset(used, keys.Keys.ToHashSet())
        );
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_doubled_key_is_told_at_the_second_and_the_first_holds(string path)
    {
        var text = SpecCorpus.Text(path);
        var clean = SpecBench
            .Of(path)
            .Clean.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText);
        var cases = Sites(text)
            .Where(site => site.IsEntry)
            .Select(site => (Site: site, Broken: Surgery.Twice(text, site)));

        Batch.Judge(
            cases,
            10,
            one =>
            {
                var result = Verdict.On(new Mutant($"{one.Site} twice", path, one.Broken.Text));

                var diagnostic = Assert.Single(result.Diagnostics);
                Assert.Equal(
                    (Descriptors.DuplicateKey.Id, one.Broken.Second),
                    (diagnostic.Id, diagnostic.Location.SourceSpan.Start)
                );
                Assert.Contains($"`{one.Site.Key}`", Message(diagnostic), StringComparison.Ordinal);
                Assert.Equal(clean.Count, result.GeneratedSources.Length);
                Assert.All(
                    result.GeneratedSources,
                    source =>
                        Assert.True(
                            clean[source.HintName].ContentEquals(source.SourceText),
                            $"{source.HintName} changed"
                        )
                );
            }
        );
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_misspelt_key_is_named_where_it_stands(string path)
    {
        var random = new Random(1);
        var text = SpecCorpus.Text(path);
        var cases = Sites(text)
            .Where(site => site.IsEntry && site.IsOfTheLanguage)
            .SelectMany(site => Misspelling.Of(site.Key, random).Select(key => (Site: site, Key: key)));

        Batch.Judge(
            cases,
            30,
            one =>
            {
                var result = Verdict.On(
                    new Mutant($"{one.Site} is {one.Key}", path, Surgery.WithKey(text, one.Site, one.Key))
                );

                if (one.Site.IsOfTheLanguage)
                {
                    Assert.Contains(
                        result.Diagnostics,
                        diagnostic =>
                            diagnostic.Location.SourceSpan.Start == one.Site.KeyAt.Start
                            && Message(diagnostic).Contains($"`{one.Key}`", StringComparison.Ordinal)
                    );
                }
            }
        );
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_deleted_key_is_missed_where_the_schema_needs_it(string path)
    {
        var text = SpecCorpus.Text(path);

        Batch.Judge(
            Sites(text),
            10,
            site =>
            {
                var mutant = new Mutant($"{site} deleted", path, Surgery.Without(text, site));
                var result = Verdict.On(mutant);

                Assert.True(
                    result.Diagnostics.Length > 0 || SchemaJudge.Refusal(mutant) is null,
                    "the schema refuses it, the generator does not"
                );
            }
        );
    }

    private static IEnumerable<SpecSite> Sites(string text) =>
        Sample.OfEachPlace(SiteWalker.Sites(text), MostOfOnePlace, new Random(2));

    private static string Message(Diagnostic diagnostic) =>
        diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
}
