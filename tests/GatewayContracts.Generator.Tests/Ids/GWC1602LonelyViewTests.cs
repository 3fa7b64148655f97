namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1602LonelyViewTests() : HintTest(Descriptors.LonelyView)
{
    [Theory]
    [InlineData(
        "order_id, state, amount, paid_at",
        "`OrderQueryResponse` has its fields; `OrderNotice` lacks `paid_at`; `OrderQueryRequest` lacks `state`"
    )]
    [InlineData(
        "amount, order_id, hint, count",
        "`OrderQueryResponse` lacks `count`; `OrderNotice` lacks `hint`; `OrderQueryRequest` lacks `amount`"
    )]
    [InlineData("day", "`OrderQueryResponse` has its fields")]
    public void A_field_that_messages_lack(string fields, string reasons) =>
        InGatewayFile(
            "operation: { encoding: json, safety: read }",
            $"views: {{ [|Order|]: [{fields}] }}\noperation: {{ encoding: json, safety: read }}",
            "Order",
            reasons
        );

    [Theory]
    [InlineData("a: { type: Int }", "long A", "string A")]
    [InlineData("a: { type: String, property: Other }", "string Other", "string A")]
    [InlineData("a: { type: String, signed: false }", "Untrusted<string> A", "string A")]
    [InlineData("a: { type: String, codes: { X: Ex } }", "AskA A", "string A")]
    public void A_field_of_another_type(string row, string own, string other)
    {
        (string Path, string Text)[] Files(string name, string row) =>
            [
                (PearSpecs.GatewayPath, PearSpecs.Gateway + $"views: {{ {name}: [a] }}\n"),
                (
                    PearSpecs.AskPath,
                    $"gateway: PearPay\ncontract: Ask\nfields: {{ shop: {{ required: true }}, {row} }}\n"
                ),
                (
                    PearSpecs.ToldPath,
                    "gateway: PearPay\ncontract: Again\nfields: { shop: { required: true }, a: { type: String } }\n"
                ),
            ];

        Wrong(
            Files("[|Seen|]", row),
            "Seen",
            $"`Again` has its fields; in `Ask` the field `a` is `{own}`, not `{other}`"
        );
        Right(Files("Seen", "a: { type: String(4), required: true, doc: Always there. }"));
    }
}
