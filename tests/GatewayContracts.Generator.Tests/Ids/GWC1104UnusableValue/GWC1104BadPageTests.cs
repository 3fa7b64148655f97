namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1104BadPageTests() : SpecTest(Descriptors.BadPage)
{
    [Theory]
    [InlineData(
        "url: https://tulip.example/docs",
        "url: [|tulip.example/docs|]",
        "tulip.example/docs",
        "url",
        "the whole URL of the page, such as https://gateway.example/docs/pay"
    )]
    [InlineData(
        "date: 2026-01-02",
        "date: [|2026-02-30|]",
        "2026-02-30",
        "date",
        "the day on which it was read, such as 2026-11-21"
    )]
    [InlineData(
        "date: 2026-01-02",
        "date: [|2.1.2026|]",
        "2.1.2026",
        "date",
        "the day on which it was read, such as 2026-11-21"
    )]
    public void In_a_call(string right, string wrong, params string[] arguments) => InCall(right, wrong, arguments);
}
