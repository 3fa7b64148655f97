namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1001KeyNotTextTests() : SpecTest(Descriptors.KeyNotText)
{
    [Theory]
    [InlineData("title: Order query", "title: Order query\n? [|{|]a: b}\n: c")]
    [InlineData("title: Order query", "title: Order query\n? [|[|]a]\n: c")]
    [InlineData("title: Order query", "title: Order query\n[|[|]a]: c")]
    [InlineData("title: Order query", "title: Order query\n? [|-|] a\n: c")]
    [InlineData("title: Order query", "title: Order query\n[|:|] c")]
    public void In_a_call(string right, string wrong) => InCall(right, wrong);
}
