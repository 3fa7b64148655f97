namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1002TooDeepTests() : SpecTest("GWC1002")
{
    private const string Whole = "gateway: TulipPay\nextends: OrderNotice\nfields: {}\n";

    [Fact]
    public void Lists() =>
        Beside(
            "/specs/own.contract.yaml",
            Whole,
            Whole + "examples: " + new string('[', 63) + "[|[|]" + new string('[', 30),
            Message
        );

    [Fact]
    public void Mappings() =>
        Beside(
            "/specs/own.contract.yaml",
            Whole,
            Whole.Replace("fields: {}\n", "fields: ", StringComparison.Ordinal)
                + string.Concat(Enumerable.Repeat("{ fields: ", 63))
                + "[|{|] fields: "
                + string.Concat(Enumerable.Repeat("{ fields: ", 30)),
            Message
        );

    [Fact]
    public void Block_lists() =>
        Beside(
            "/specs/own.contract.yaml",
            Whole,
            Whole
                + "examples:\n  "
                + string.Concat(Enumerable.Repeat("- ", 63))
                + "[|-|] "
                + string.Concat(Enumerable.Repeat("- ", 30))
                + "x\n",
            Message
        );

    private const string Message =
        "This is nested more than 64 levels deep, which no documented message is; take levels out";
}
