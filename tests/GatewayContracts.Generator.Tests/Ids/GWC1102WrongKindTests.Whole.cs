namespace GatewayContracts.Generator.Tests.Ids;

public partial class GWC1102WrongKindTests
{
    [Fact]
    public void Rules_that_are_no_list() =>
        Beside(
            "/specs/own.contract.yaml",
            "gateway: TulipPay\nextends: OrderNotice\nrules: []\n",
            "gateway: TulipPay\nextends: OrderNotice\nrules: [|x|]\n",
            "`rules`",
            "a text",
            "a list of rules"
        );

    [Fact]
    public void Fields_that_are_a_list() =>
        Beside(
            "/specs/own.contract.yaml",
            "gateway: TulipPay\nextends: OrderNotice\nfields: {}\n",
            "gateway: TulipPay\nextends: OrderNotice\nfields: [|[a]|]\n",
            "`fields`",
            "a list",
            "keys with values"
        );

    [Fact]
    public void Fields_of_an_extended_call_that_are_a_list() =>
        Beside(
            "/specs/own.contract.yaml",
            "gateway: TulipPay\nextends: OrderQuery\nrequest: { fields: {} }\n",
            "gateway: TulipPay\nextends: OrderQuery\nrequest: { fields: [|[a]|] }\n",
            "`fields`",
            "a list",
            "keys with values"
        );

    [Fact]
    public void Rules_of_an_extended_call_that_are_keys() =>
        Beside(
            "/specs/own.contract.yaml",
            "gateway: TulipPay\nextends: OrderQuery\nrequest: { rules: [] }\n",
            "gateway: TulipPay\nextends: OrderQuery\nrequest: { rules: [|{ any_of: a }|] }\n",
            "`rules`",
            "a mapping",
            "a list of rules"
        );

    [Theory]
    [InlineData(
        "fields: { shop_id: { required: true }, state: {}, amount: {} }\nrules: [|x|]",
        "rules: [{ any_of: [state, amount] }]",
        "`rules`",
        "a text",
        "a list of rules, such as `- any_of: [a, b]`"
    )]
    [InlineData(
        "fields: [|[x]|]",
        "rules: []",
        "`fields`",
        "a list",
        "fields with keys, such as `order_id: { type: String(32) }`"
    )]
    public void In_a_contract_that_another_file_extends(string wrong, string added, params string[] arguments) =>
        Wrong(
            [
                .. SampleSpecs.All,
                ("/specs/told.contract.yaml", "gateway: TulipPay\ncontract: Told\nnotification: {}\n" + wrong),
                ("/specs/own.contract.yaml", "gateway: TulipPay\nextends: Told\n" + added),
            ],
            arguments
        );

    [Fact]
    public void A_suffix_without_quotes() =>
        Among(
            [
                (
                    PearSpecs.GatewayPath,
                    PearSpecs.Gateway.Replace(
                        "accepts: { H: hmac-sha256 } }",
                        "accepts: { H: md5 } }, source: { suffix: \"{key}\" }",
                        StringComparison.Ordinal
                    )
                ),
            ],
            PearSpecs.GatewayPath,
            "\"{key}\"",
            "[|{key}|]",
            "`suffix`",
            "a mapping",
            "a text; put one that begins with `{` in single quotes, or below `|`"
        );
}
