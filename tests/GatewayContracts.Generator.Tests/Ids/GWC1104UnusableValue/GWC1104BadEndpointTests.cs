namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1104BadEndpointTests() : SpecTest(Descriptors.BadEndpoint)
{
    [Theory]
    [InlineData("https://tulip.example/query", "[|tulip.example/query|]", "tulip.example/query")]
    [InlineData("https://tulip.example/query", "[|ftp://tulip.example/query|]", "ftp://tulip.example/query")]
    [InlineData("https://tulip.example/query", "[|/query|]", "/query")]
    public void In_a_call(string right, string wrong, params string[] arguments) => InCall(right, wrong, arguments);

    [Fact]
    public void In_a_gateway_file() =>
        InGatewayFile(
            "operation: { encoding: json,",
            "operation: { endpoint: [|tulip.example/query|], encoding: json,",
            "tulip.example/query"
        );
}
