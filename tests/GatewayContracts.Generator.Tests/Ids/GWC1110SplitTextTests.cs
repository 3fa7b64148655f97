namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1110SplitTextTests() : SpecTest("GWC1110")
{
    [Theory]
    [InlineData("hint: { type: String, signed: unstated, returned_when: the shop asked for it,", "hint: { type: String, signed: unstated, returned_when: asked, [|or paid|], or not,", "`or paid` is read as a key, because the comma before it ends the text of `returned_when`; put the text in quotes: `returned_when: \"asked, or paid, or not\"`")]
    [InlineData("because: the sample has 16", "because: the sample has 16, [|not 14|]", "`not 14` is read as a key, because the comma before it ends the text of `because`; put the text in quotes: `because: \"the sample has 16, not 14\"`")]
    public void In_a_call(string right, string wrong, string message) => InCall(right, wrong, message);

    [Theory]
    [InlineData("doc: It went well.", "doc: It went well, [|as it seems|]", "`as it seems` is read as a key, because the comma before it ends the text of `doc`; put the text in quotes: `doc: \"It went well, as it seems\"`")]
    [InlineData("doc: The shop.,", "doc: The shop, [|or its owner|],", "`or its owner` is read as a key, because the comma before it ends the text of `doc`; put the text in quotes: `doc: \"The shop, or its owner\"`")]
    public void In_a_gateway_file(string right, string wrong, string message) => InGatewayFile(right, wrong, message);
}
