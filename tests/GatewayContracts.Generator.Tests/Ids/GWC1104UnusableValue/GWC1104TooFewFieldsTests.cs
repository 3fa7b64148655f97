namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1104TooFewFieldsTests() : SpecTest(Descriptors.TooFewFields)
{
    [Theory]
    [InlineData(
        "- any_of: [trade_id, version]",
        "- [|any_of|]: [trade_id]",
        "any_of",
        "of `trade_id` alone say `required: true` in its row, or name those that can stand in its place"
    )]
    [InlineData(
        "- one_of: [trade_id, version]",
        "- [|one_of|]: [trade_id]",
        "one_of",
        "of `trade_id` alone say `required: true` in its row, or name those that can stand in its place"
    )]
    [InlineData(
        "- together: [trade_id, version]",
        "- [|together|]: [trade_id]",
        "together",
        "name the others beside `trade_id`, or take the rule out"
    )]
    [InlineData(
        "- at_most_one_of: [trade_id, version]",
        "- [|at_most_one_of|]: [trade_id]",
        "at_most_one_of",
        "name the others beside `trade_id`, or take the rule out"
    )]
    [InlineData(
        "- equal: [trade_id, version]",
        "- [|equal|]: [trade_id]",
        "equal",
        "name the others beside `trade_id`, or take the rule out"
    )]
    [InlineData("- any_of: [trade_id, version]", "- [|any_of|]: []", "any_of", "name at least two")]
    public void In_a_rule(string right, string wrong, params string[] arguments) => InRule(right, wrong, arguments);
}
