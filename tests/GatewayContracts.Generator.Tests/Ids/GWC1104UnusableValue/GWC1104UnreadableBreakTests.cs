using GatewayContracts.Language;

namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1104UnreadableBreakTests() : SpecTest(Descriptors.UnreadableBreak)
{
    // A rule of the language is named here without being written.
    private static readonly string s_all =
        "write one of `missing`, `unknown`, `type`, `length`, `format`, `code`, `pattern`, `range`, `fixed`, "
        + $"`ambiguous`, `only`, {string.Join(", ", Rule.All.Select(rule => $"`{rule.Name}`"))}, `signature`";

    [Theory]
    [InlineData("missing amount", "[|mising amount|]", "mising amount", "did you mean `missing`?")]
    [InlineData(
        "missing amount",
        "[|missing|]",
        "missing",
        "`missing` takes one field, such as `missing order_id`; put a name with spaces in double quotes"
    )]
    [InlineData(
        "missing amount",
        "[|missing amount state|]",
        "missing amount state",
        "`missing` takes one field, such as `missing order_id`; put a name with spaces in double quotes"
    )]
    [InlineData(
        "missing amount",
        "[|length my field|]",
        "length my field",
        "`length` takes one field, such as `length order_id`; put a name with spaces in double quotes"
    )]
    [InlineData("missing amount", "[|signature now|]", "signature now", "`signature` stands alone; take the rest out")]
    [InlineData(
        "missing amount",
        "[|any_of|]",
        "any_of",
        "`any_of` takes the fields of the rule, such as `any_of order_id trade_id`"
    )]
    [InlineData(
        "\"unknown \\\"my field\\\"\"",
        "[|\"unknown \\\"my field\"|]",
        "unknown \"my field",
        "a double quote is not closed; close it"
    )]
    public void In_a_notification(string right, string wrong, params string[] arguments) =>
        InNotification(right, wrong, arguments);

    [Fact]
    public void A_word_like_none() => InNotification("missing amount", "[|amount|]", "amount", s_all);

    [Fact]
    public void In_an_extension() =>
        Beside(
            "/specs/own.contract.yaml",
            "gateway: TulipPay\nextends: OrderNotice\nexamples: []\n",
            "gateway: TulipPay\nextends: OrderNotice\nexamples:\n  - body: '{}'\n    breaks: [[|signed|]]\n",
            "signed",
            s_all
        );
}
