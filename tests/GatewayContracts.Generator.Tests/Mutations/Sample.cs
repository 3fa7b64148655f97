namespace GatewayContracts.Generator.Tests.Mutations;

/// <summary>
/// A part of many cases, with something of every kind. Files with hundreds of codes have each key of a code hundreds of
/// times.
/// </summary>
internal static class Sample
{
    public static IEnumerable<SpecSite> OfEachPlace(IEnumerable<SpecSite> sites, int most, Random random) =>
        sites
            .GroupBy(site => site.Place)
            .SelectMany(place => place.OrderBy(_ => random.Next()).Take(most))
            .OrderBy(site => site.Whole.Start);
}
