namespace GatewayContracts.LianLian.Tests.Documented;

/// <summary>
/// Every sample of the gateway's pages is an example of a contract, where the build proves it with its faults, or is
/// listed with the reason.
/// </summary>
public sealed class DocumentedSampleTests
{
    [Fact]
    public void Every_sample_is_an_example_of_its_page_s_contract_or_is_listed_with_the_reason()
    {
        var unparsed = new Exceptions("unparsed-samples.tsv", cells => $"{cells[0]} {cells[1]}");
        List<string> faults =
        [
            .. from sample in Sample.All
            where sample.Content is not { } content || !Examples(sample.Document).Contains(content)
            let place = $"{sample.Number} {sample.Document}"
            where !unparsed.Allow(place)
            select $"{place}: no example has this body:\n{sample.Text}",
        ];
        faults.AddRange(unparsed.Idle());

        Assert.Equal(56, Sample.All.Count);
        Assert.True(faults.Count == 0, $"{faults.Count} samples:\n{string.Join('\n', faults)}");
    }

    private static HashSet<string> Examples(string document) =>
        [
            .. SpecContract
                .All.Where(contract => contract.Document.Equals(document, StringComparison.OrdinalIgnoreCase))
                .SelectMany(contract => contract.Bodies)
                .Select(Sample.ContentOf)
                .OfType<string>(),
        ];
}
