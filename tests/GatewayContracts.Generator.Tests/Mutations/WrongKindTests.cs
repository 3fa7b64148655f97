using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Tests.Mutations;

/// <summary>
/// Each value and each item of a list, given each wrong kind: what the schemas forbid, the generator tells.
/// </summary>
public class WrongKindTests
{
    // To an editor these are null and a text; to the generator `null` and `~` are texts, and an empty text is nothing.
    private static readonly string[] s_readOtherwise = ["null", "null as a sign", "an empty text"];

    private static readonly IReadOnlyList<(string Path, SpecSite Site)> s_places = Places();

    public static TheoryData<string> Kinds => [.. WrongKinds.All.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Of_this_kind(string kind) => Batch.Judge(s_places, 100, place => Judge(place.Path, place.Site, kind));

    [Fact]
    public void In_any_file()
    {
        var random = new Random(4);
        var kinds = WrongKinds.All.Keys.ToArray();
        var cases = SpecCorpus.Files.SelectMany(file =>
            Sample
                .OfEachPlace(SiteWalker.Sites(file.Text), 1, random)
                .Select(site => (file.Path, Site: site, Kind: kinds[random.Next(kinds.Length)]))
        );

        Batch.Judge(cases, 700, one => Judge(one.Path, one.Site, one.Kind));
    }

    private static void Judge(string path, SpecSite site, string kind)
    {
        var mutant = new Mutant(
            $"{site} is {kind}",
            path,
            Surgery.WithValue(SpecCorpus.Text(path), site, WrongKinds.All[kind])
        );
        var result = Verdict.On(mutant);

        if (!s_readOtherwise.Contains(kind) && SchemaJudge.Refusal(mutant) is { } refusal)
        {
            Assert.True(
                result.Diagnostics.Any(diagnostic => diagnostic.Location.GetLineSpan().Path == mutant.Path),
                $"the generator takes it, the schema says {refusal}"
            );
        }
    }

    // Each key of each part of the language once, in the smallest file that has it; of a contract if one has it, for
    // behind a gateway stand all its contracts.
    private static List<(string Path, SpecSite Site)> Places() =>
        [
            .. SpecCorpus
                .Files.OrderBy(file => (SpecFile.IsGateway(file.Path), file.Text.Length))
                .SelectMany(file => SiteWalker.Sites(file.Text).Select(site => (file.Path, Site: site)))
                .DistinctBy(found => found.Site.Part),
        ];
}
