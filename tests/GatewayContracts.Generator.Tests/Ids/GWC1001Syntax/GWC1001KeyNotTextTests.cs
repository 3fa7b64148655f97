namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1001KeyNotTextTests() : SpecTest("GWC1001")
{
    [Theory]
    [InlineData(
        "title: Order query",
        "title: Order query\n? [|{|]a: b}\n: c",
        "This key is not a text; write `name: value`"
    )]
    [InlineData(
        "title: Order query",
        "title: Order query\n? [|[|]a]\n: c",
        "This key is not a text; write `name: value`"
    )]
    [InlineData("title: Order query", "title: Order query\n[|[|]a]: c", "This key is not a text; write `name: value`")]
    [InlineData(
        "title: Order query",
        "title: Order query\n? [|-|] a\n: c",
        "This key is not a text; write `name: value`"
    )]
    [InlineData("title: Order query", "title: Order query\n[|:|] c", "This key is not a text; write `name: value`")]
    public void In_a_call(string right, string wrong, string message) => InCall(right, wrong, message);
}
