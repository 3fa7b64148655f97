namespace GatewayContracts.Usage.Tests.Ids;

public class GWC2002NotMatchingTests() : UsageTest(UsageDescriptors.NotMatching)
{
    [Theory]
    [InlineData("AB1")]
    [InlineData("abc1")]
    [InlineData("ABC1x")]
    [InlineData(@"ABC1\n")]
    public Task A_constant_does_not_match_as_a_whole(string text) =>
        WrongInitializer($$"""new PayRequest { OrderId = "ABCD", Bank = [|"{{text}}"|] }""", "bank", "[A-Z]{3}[0-9]*");

    [Fact]
    public Task A_constant_matches() => RightInitializer("""new PayRequest { OrderId = "ABCD", Bank = "ABC12" }""");

    [Fact]
    public async Task A_pattern_that_takes_for_ever_is_left_to_the_runtime()
    {
        const string Stub = """
            class Odd : IFields<Odd>
            {
                [WireName("odd"), System.ComponentModel.DataAnnotations.RegularExpression("(a+)+b")]
                public string? Value { get; init; }

                [WireName("broken"), System.ComponentModel.DataAnnotations.RegularExpression("(")]
                public string? Broken { get; init; }

                static object Run() => new Odd { Value = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", Broken = "x" };
            }
            """;

        Assert.Empty(await Analysis.RunAsync(Shop.Beside(Stub), compiles: false));
    }
}
