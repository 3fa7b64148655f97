namespace GatewayContracts.Usage.Tests;

/// <summary>
/// Where the specs are generated into the consumer's own assembly, the same mistakes are told at the same places as
/// where they come from another.
/// </summary>
public class BesideTests
{
    private const string Source = """
        class Till
        {
            async Task Run(TulipPayClient client, MerchantAccount account, Way way, PayResponse response, string text, double weight)
            {
                [|await client.PayAsync(new() { OrderId = [|"ABCDEFGHI"|], Amount = [|(decimal)weight|], Count = [|11|], Channel = [|"app"|] })|];
                _ = [|new RuleRequest|] { Phone = "1" };
                _ = [|new RuleRequest|] { OrderId = "ABCD", Phone = "1", Way = Way.Cash, Place = "north" };
                _ = [|new NextRequest|] { Way = way };
                _ = SigningKey.FromSecret([|"secret"|]);
                _ = [|way switch|] { Way.Card => 1, Way.Bank => 2, Way.Cash => 3 };
                if ([|response.Hint!.ReadUnverified()|] == text) { }
                _ = SignedMessage.Open<Notice>([|System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(text)|], account);
                _ = System.Text.Json.JsonSerializer.[|Deserialize<Notice>|](text);
                _ = await client.PayAsync(new() { OrderId = text, Moment = [|DateTime.Now|] }) switch { Answered<PayResponse> => "paid", [|_|] => "failed" };
                _ = [|(DayOfWeek)way|];
            }
        }
        """;

    private static readonly string[] s_ids =
    [
        "GWC2301",
        "GWC2001",
        "GWC2009",
        "GWC2003",
        "GWC2004",
        "GWC2101",
        "GWC2101",
        "GWC2101",
        "GWC2201",
        "GWC2303",
        "GWC2302",
        "GWC2304",
        "GWC2305",
        "GWC2008",
        "GWC2306",
        "GWC2307",
    ];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Every_concern_is_told(bool beside)
    {
        var text = Source.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);

        var found = await Analysis.RunAsync(beside ? Shop.Beside(text) : Shop.Referring(text));

        Assert.Equal(s_ids, found.Select(diagnostic => diagnostic.Id));
        Assert.Equal(Places(), found.Select(diagnostic => diagnostic.Location.SourceSpan.Start));
    }

    private static IEnumerable<int> Places()
    {
        for (var (at, marks) = (0, 0); at < Source.Length; at++)
        {
            if (Source.AsSpan(at).StartsWith("[|", StringComparison.Ordinal))
            {
                yield return at - (2 * marks);
                marks++;
            }
            else if (Source.AsSpan(at).StartsWith("|]", StringComparison.Ordinal))
            {
                marks++;
            }
        }
    }
}
