namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1002TooDeepTests() : SpecTest(Descriptors.TooDeep)
{
    private const string Whole = "gateway: TulipPay\nextends: OrderNotice\nfields: {}\n";

    [Fact]
    public void Lists() =>
        Beside(
            "/specs/own.contract.yaml",
            Whole,
            Whole + "examples: " + new string('[', 63) + "[|[|]" + new string('[', 30),
            Most
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
            Most
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
            Most
        );

    private const string Most = "64";
}
