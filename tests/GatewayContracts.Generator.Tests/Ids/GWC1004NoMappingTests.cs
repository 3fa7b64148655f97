namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1004NoMappingTests() : SpecTest(Descriptors.NoMapping)
{
    [Fact]
    public void An_empty_file() =>
        Beside(
            "/specs/a.contract.yaml",
            "gateway: TulipPay\nextends: OrderNotice\nfields: {}\n",
            "[||]",
            "The file is empty"
        );

    [Fact]
    public void Comments_only() =>
        Beside(
            "/specs/a.contract.yaml",
            "gateway: TulipPay\nextends: OrderNotice\nfields: {}\n",
            "[||]# nothing\n",
            "The file is empty"
        );

    [Theory]
    [InlineData("/specs/a.contract.yaml", "[|{}|]\n")]
    [InlineData("/specs/a.contract.yaml", "# to be written\n[|{ }|]")]
    [InlineData("/specs/a.gateway.yaml", "[|{}|]\n")]
    public void Braces_with_nothing_in_them(string path, string text) =>
        Wrong([.. SampleSpecs.All, (path, text)], "The file has no keys");

    [Fact]
    public void A_text_at_the_top() =>
        Beside(
            "/specs/a.contract.yaml",
            "gateway: TulipPay\nextends: OrderNotice\nfields: {}\n",
            "[|text|]",
            "The top of the file is a text"
        );

    [Fact]
    public void A_list_at_the_top() =>
        Beside(
            "/specs/a.contract.yaml",
            "gateway: TulipPay\nextends: OrderNotice\nfields: {}\n",
            "[||]- item",
            "The top of the file is a list"
        );

    /// <summary>Other tools have gateways and contracts, too: theirs are told once, whatever is in them.</summary>
    [Theory]
    [InlineData(
        "/deploy/web.gateway.yaml",
        "[|apiVersion|]: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata: { name: web }\nspec:\n  "
            + "listeners: [{ name: http, port: 80 }]\n---\nkind: HTTPRoute\n"
    )]
    [InlineData("/deploy/web.gateway.yaml", "[||]{{- if .Values.web }}\napiVersion: v1\nkind: Gateway\n{{- end }}\n")]
    [InlineData("/deploy/web.contract.yaml", "[|openapi|]: 3.1.0\ninfo: { title: Web }\npaths: {}\n")]
    [InlineData("/deploy/web.contract.yaml", "[|title|]: A contract of Solidity\nabi: []\nbytecode: &b 0x60\n")]
    public void A_file_of_another_kind(string path, string text) =>
        Wrong(
            [.. SampleSpecs.All, (path, text)],
            $"This is a file of another kind, so take it out of the build, with `<AdditionalFiles "
                + $"Remove=\"**/{System.IO.Path.GetFileName(path)}\" />` in the project file"
        );

    [Theory]
    [InlineData("gatway: PearPay\nmechant: shop\n")]
    [InlineData("sigature: { field: seal }\ntitel: x\n")]
    [InlineData("gateway:PearPay\nkind: x\n")]
    [InlineData("title: x\nfields: {}\n")]
    public void A_spec_with_mistakes_is_one(string text) =>
        Assert.DoesNotContain(
            SpecDriver.Run([.. SampleSpecs.All, ("/specs/a.gateway.yaml", text)]).Diagnostics,
            told => told.Id == "GWC1004"
        );
}
