using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Tests.Mutations;

/// <summary>Each value and each item of a list, given each wrong kind: what the schemas forbid, the generator tells.</summary>
public class WrongKindTests
{
    // To an editor these are null and a text; to the generator `null` and `~` are texts, and an empty text is nothing.
    private static readonly string[] s_readOtherwise = ["null", "null as a sign", "an empty text"];

    private static readonly IReadOnlyList<(string Path, SpecSite Site)> s_places = Places();

    public static TheoryData<string> Kinds => [.. WrongKinds.All.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task Of_this_kind(string kind) => Batch.Judge(s_places, 250, place =>
    {
        var mutant = new Mutant($"{place.Site} is {kind}", place.Path, Surgery.WithValue(SpecCorpus.Text(place.Path), place.Site, WrongKinds.All[kind]));
        var result = Verdict.On(mutant);

        if (!s_readOtherwise.Contains(kind) && SchemaJudge.Refusal(mutant) is { } refusal)
        {
            Assert.True(result.Diagnostics.Any(diagnostic => diagnostic.Location.GetLineSpan().Path == mutant.Path), $"the generator takes it, the schema says {refusal}");
        }
    });

    // One of each place in each kind of file, from anywhere in the corpus.
    private static List<(string Path, SpecSite Site)> Places()
    {
        var random = new Random(3);
        return
        [
            .. SpecCorpus.Files.SelectMany(file => SiteWalker.Sites(file.Text).Select(site => (file.Path, Site: site)))
                .GroupBy(found => (SpecFile.IsGateway(found.Path), found.Site.Place))
                .Select(place => place.ElementAt(random.Next(place.Count()))),
        ];
    }
}
