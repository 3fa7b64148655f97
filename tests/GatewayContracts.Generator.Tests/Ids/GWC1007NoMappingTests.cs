namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1007NoMappingTests() : SpecTest("GWC1007")
{
    [Fact]
    public void An_empty_file() => Beside(
        "/specs/a.contract.yaml",
        "gateway: TulipPay\nextends: OrderNotice\nfields: {}\n",
        "[||]",
        "The file is empty; a spec begins with keys, such as `gateway: Name`");

    [Fact]
    public void Comments_only() => Beside(
        "/specs/a.contract.yaml",
        "gateway: TulipPay\nextends: OrderNotice\nfields: {}\n",
        "[||]# nothing\n",
        "The file is empty; a spec begins with keys, such as `gateway: Name`");

    [Theory]
    [InlineData("/specs/a.contract.yaml", "[|{}|]\n")]
    [InlineData("/specs/a.contract.yaml", "# to be written\n[|{ }|]")]
    [InlineData("/specs/a.gateway.yaml", "[|{}|]\n")]
    public void Braces_with_nothing_in_them(string path, string text) => Wrong([.. SampleSpecs.All, (path, text)], "The file has no keys; a spec begins with keys, such as `gateway: Name`");

    [Fact]
    public void A_text_at_the_top() => Beside(
        "/specs/a.contract.yaml",
        "gateway: TulipPay\nextends: OrderNotice\nfields: {}\n",
        "[|text|]",
        "The top of the file is a text; a spec begins with keys, such as `gateway: Name`");

    [Fact]
    public void A_list_at_the_top() => Beside(
        "/specs/a.contract.yaml",
        "gateway: TulipPay\nextends: OrderNotice\nfields: {}\n",
        "[||]- item",
        "The top of the file is a list; a spec begins with keys, such as `gateway: Name`");
}
