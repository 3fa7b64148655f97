namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1104BadEndpointTests() : SpecTest("GWC1104")
{
    [Theory]
    [InlineData(
        "https://tulip.example/query",
        "[|tulip.example/query|]",
        "`tulip.example/query` is not an address to send to; write the whole URL, such as https://gateway.example/pay"
    )]
    [InlineData(
        "https://tulip.example/query",
        "[|ftp://tulip.example/query|]",
        "`ftp://tulip.example/query` is not an address to send to; write the whole URL, such as "
            + "https://gateway.example/pay"
    )]
    [InlineData(
        "https://tulip.example/query",
        "[|/query|]",
        "`/query` is not an address to send to; write the whole URL, such as https://gateway.example/pay"
    )]
    public void In_a_call(string right, string wrong, string message) => InCall(right, wrong, message);

    [Fact]
    public void In_a_gateway_file() =>
        InGatewayFile(
            "operation: { encoding: json,",
            "operation: { endpoint: [|tulip.example/query|], encoding: json,",
            "`tulip.example/query` is not an address to send to; write the whole URL, such as "
                + "https://gateway.example/pay"
        );
}
