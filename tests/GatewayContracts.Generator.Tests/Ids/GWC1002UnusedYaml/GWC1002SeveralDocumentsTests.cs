namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1002SeveralDocumentsTests() : SpecTest("GWC1002")
{
    [Theory]
    [InlineData(
        "    - equal: [hint, channel]\n",
        "    - equal: [hint, channel]\n[|---|]\na: b\n",
        "A second YAML document begins here; a spec file holds one: move what follows into a file of its own, or "
            + "take this line out"
    )]
    [InlineData(
        "    - equal: [hint, channel]\n",
        "    - equal: [hint, channel]\n...\n[|---|]\na: b\n",
        "A second YAML document begins here; a spec file holds one: move what follows into a file of its own, or "
            + "take this line out"
    )]
    [InlineData(
        "    - equal: [hint, channel]\n",
        "    - equal: [hint, channel]\n[|---|]\n",
        "A second YAML document begins here; a spec file holds one: move what follows into a file of its own, or "
            + "take this line out"
    )]
    [InlineData(
        "title: Order query",
        "title: Order query\n...\n[|x: y|]",
        "A second YAML document begins here; a spec file holds one: move what follows into a file of its own, or "
            + "take this line out"
    )]
    public void In_a_call(string right, string wrong, string message) => InCall(right, wrong, message);
}
