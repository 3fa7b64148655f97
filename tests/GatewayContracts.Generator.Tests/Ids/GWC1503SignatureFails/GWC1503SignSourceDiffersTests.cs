namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1503SignSourceDiffersTests() : SpecTest(Descriptors.SignSourceDiffers)
{
    [Theory]
    [InlineData(
        "    sign_source: my field:x;order_id:A1;",
        "    [|sign_source|]: my field:x;order_id:A2;",
        "after `my field:x;order_id:A` the body gives `1;shop_id:•••••;…`, and `sign_source` has `2;shop_id:•••••;…`"
    )]
    [InlineData(
        "    sign_source: my",
        "    [|sign_source|]: your",
        "from its first character on the body gives `my field:x;order…`, and `sign_source` has `your field:x;ord…`"
    )]
    [InlineData(
        "    sign_source: my field:x;order_id:A1;shop_id:12345;",
        "    [|sign_source|]: my field:x;order_id:A1;shop_id:99999;",
        "after `…d:x;order_id:A1;shop_id:` the body gives `•••••;state:PAID`, and `sign_source` has `•••••;state:PAID`"
    )]
    [InlineData(
        "    sign_source: my field:x;order_id:A1;shop_id:12345;state:PAID",
        "    [|sign_source|]: my field:x;order_id:A1;shop_id:12345",
        "after `…rder_id:A1;shop_id:•••••` the body gives `;state:PAID`, and `sign_source` has its end"
    )]
    [InlineData(
        "    sign_source: my field:x;order_id:A1;shop_id:12345;state:PAID",
        "    [|sign_source|]: my field:x;order_id:A1;shop_id:12345;state:PAID;end",
        "after `…shop_id:•••••;state:PAID` the body gives its end, and `sign_source` has `;end`"
    )]
    public void In_a_notification(string right, string wrong, params string[] arguments) =>
        InNotification(right, wrong, arguments);

    [Fact]
    public void A_body_that_is_another_is_told_once() =>
        InNotification(
            "{\"order_id\":\"A1\",\"shop_id\":\"12345\",\"state\":\"PAID\",\"my "
                + "field\":\"x\",\"seal\":\"yS26xtg4vzD2Fe7N/TamMdmRUVgTXHRBNNVmm8c5B1RM6w4CTIc4+"
                + "TjXWRsHXljqqynUybHNQ3+vsdDiDxyzOpjmmzAvDpylgUaENgfVTYdhhOcjCdB+WdEpBRPZgzC3IrIIQGg/UNdj+"
                + "bFtndb0jBigrcPL2JqKcJ6X6ZwfhcM=\"}\n "
                + "   sign_source",
            "{\"order_id\":\"A2\",\"shop_id\":\"12345\",\"state\":\"PAID\",\"my "
                + "field\":\"x\",\"seal\":\"yS26xtg4vzD2Fe7N/TamMdmRUVgTXHRBNNVmm8c5B1RM6w4CTIc4+"
                + "TjXWRsHXljqqynUybHNQ3+vsdDiDxyzOpjmmzAvDpylgUaENgfVTYdhhOcjCdB+WdEpBRPZgzC3IrIIQGg/UNdj+"
                + "bFtndb0jBigrcPL2JqKcJ6X6ZwfhcM=\"}\n "
                + "   [|sign_source|]",
            "after `my field:x;order_id:A` the body gives `2;shop_id:•••••;…`, and `sign_source` has "
                + "`1;shop_id:•••••;…`"
        );

    [Fact]
    public void With_the_suffix() =>
        Among(
            PearSpecs.Told(
                "{\"shop\":\"s\",\"seal\":\"577c944351a65c8ed45708ef252b1961\"}",
                keys: "    sign_source: shop=s\n    key: abc\n",
                gateway: PearSpecs.Gateway.Replace(
                    "{ H: hmac-sha256 } }",
                    "{ H: md5 } }, source: { suffix: \"&key={key}\" }",
                    StringComparison.Ordinal
                )
            ),
            PearSpecs.ToldPath,
            "sign_source: shop=s",
            "[|sign_source|]: shop=s&key=abc",
            "`sign_source` goes on with the suffix, which is no part of it, so that no key stands in a spec; end it "
                + "before `&key=`"
        );

    [Theory]
    [InlineData("sign_source: '{\"shop\":\"s\"}'", "[|sign_source|]: '{\"shop\":\"t\"}'", 10)]
    [InlineData("sign_source: |\n      {\"shop\":\"s\"}", "[|sign_source|]: '{ \"shop\":\"s\"}'", 2)]
    [InlineData("sign_source: '{\"shop\":\"s\"}'", "[|sign_source|]: shop=s", 1)]
    public void Where_the_body_is_signed_it_is_the_body(string right, string wrong, int place)
    {
        Wrong(
            Files(wrong),
            $"the body itself is signed, as it stands, and `sign_source` differs from it at character {place}"
        );
        Right(Files(right));

        static (string, string)[] Files(string keys) =>
            PearSpecs.Told("{\"shop\":\"s\"}", keys: $"    {keys}\n", gateway: PearSpecs.HeaderGateway);
    }
}
