namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1202CodeNameTakenTests() : SpecTest(Descriptors.CodeNameTaken)
{
    [Theory]
    [InlineData(
        "{ name: Returned, after",
        "{ name: [|Paid|], after",
        "BACK",
        "Paid",
        "which the code `PAID` already has"
    )]
    [InlineData(
        "NEW: New",
        "NEW: [|Unrecognized|]",
        "NEW",
        "Unrecognized",
        "which stands for codes that the docs do not have"
    )]
    [InlineData("NEW: New", "NEW: [|value__|]", "NEW", "value__", "which every C# enum already has")]
    [InlineData("name: Waiting", "name: [|Done|]", "01", "Done", "which the code `00` already has")]
    public void In_a_gateway_file(string right, string wrong, params string[] arguments) =>
        InGatewayFile(right, wrong, arguments);
}
