namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1202CodeNameTakenTests() : SpecTest("GWC1202")
{
    [Theory]
    [InlineData(
        "{ name: Returned, after",
        "{ name: [|Paid|], after",
        "The code `BACK` cannot be named Paid, which the code `PAID` already has; give it another name"
    )]
    [InlineData(
        "NEW: New",
        "NEW: [|Unrecognized|]",
        "The code `NEW` cannot be named Unrecognized, which stands for codes that the docs do not have; give it "
            + "another name"
    )]
    [InlineData(
        "NEW: New",
        "NEW: [|value__|]",
        "The code `NEW` cannot be named value__, which every C# enum already has; give it another name"
    )]
    [InlineData(
        "name: Waiting",
        "name: [|Done|]",
        "The code `01` cannot be named Done, which the code `00` already has; give it another name"
    )]
    public void In_a_gateway_file(string right, string wrong, string message) => InGatewayFile(right, wrong, message);
}
