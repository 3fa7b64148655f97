namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1002SeveralDocumentsTests() : SpecTest(Descriptors.SeveralDocuments)
{
    [Theory]
    [InlineData("    - equal: [hint, channel]\n", "    - equal: [hint, channel]\n[|---|]\na: b\n")]
    [InlineData("    - equal: [hint, channel]\n", "    - equal: [hint, channel]\n...\n[|---|]\na: b\n")]
    [InlineData("    - equal: [hint, channel]\n", "    - equal: [hint, channel]\n[|---|]\n")]
    [InlineData("title: Order query", "title: Order query\n...\n[|x: y|]")]
    public void In_a_call(string right, string wrong) => InCall(right, wrong);
}
