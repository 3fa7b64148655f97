namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1201NotAnIdentifierTests() : SpecTest("GWC1201")
{
    [Theory]
    [InlineData(
        "contract: OrderQuery",
        "contract: [|Order-Query|]",
        "`Order-Query` cannot be used as a C# name for the contract; write a name of letters, digits and `_` that "
            + "does not begin with a digit and is no word of C#, such as PaymentQuery"
    )]
    [InlineData(
        "contract: OrderQuery",
        "contract: [|record|]",
        "`record` cannot be used as a C# name for the contract; write a name of letters, digits and `_` that does "
            + "not begin with a digit and is no word of C#, such as PaymentQuery"
    )]
    [InlineData(
        "property: Trade",
        "property: [|class|]",
        "`class` cannot be used as a C# name for the field `trade_id`; write a name of letters, digits and `_` "
            + "that does not begin with a digit and is no word of C#, such as Channel"
    )]
    [InlineData(
        "title: Order query",
        "title: Order query\noutcome: { codes: { \"03\": { name: [|3rd|], is: failure } } }",
        "`3rd` cannot be used as a C# name for the code `03`; write a name of letters, digits and `_` that does "
            + "not begin with a digit and is no word of C#, such as InProgress"
    )]
    public void In_a_call(string right, string wrong, string message) => InCall(right, wrong, message);

    [Theory]
    [InlineData(
        "gateway: TulipPay\n",
        "gateway: [|Tulip Pay|]\n",
        "`Tulip Pay` cannot be used as a C# name for the gateway; write a name of letters, digits and `_` that "
            + "does not begin with a digit and is no word of C#, such as ExamplePay"
    )]
    [InlineData(
        "namespace: Shop.Tulip",
        "namespace: Shop.Tulip\nviews: { [|Order-State|]: [state] }",
        "`Order-State` cannot be used as a C# name for the view; write a name of letters, digits and `_` that "
            + "does not begin with a digit and is no word of C#, such as PaymentState"
    )]
    [InlineData(
        "namespace: Shop.Tulip",
        "namespace: [|Shop..Tulip|]",
        "`Shop..Tulip` cannot be used as a C# name for the namespace; write names with dots between them, such as "
            + "Shop.ExamplePay"
    )]
    [InlineData(
        "  field: answer-code",
        "  field: [|3rd|]",
        "`3rd` cannot be used as a C# name for the outcome's enum; add the field to `fields` and say with "
            + "`property` how it is called in C#"
    )]
    public void In_a_gateway_file(string right, string wrong, string message) => InGatewayFile(right, wrong, message);

    [Theory]
    [InlineData(
        "3ds: { type: String, property: Secure }",
        "[|3ds|]: { type: String }",
        "`3ds` cannot be used as a C# name for the field `3ds`; say with `property` how it is called in C#"
    )]
    [InlineData(
        "mood: { type: String, codes: { A: VeryGood } }",
        "mood: { type: String, codes: { A: [|Very good|] } }",
        "`Very good` cannot be used as a C# name for the code `A`; write a name of letters, digits and `_` that "
            + "does not begin with a digit and is no word of C#, such as InProgress"
    )]
    public void In_a_field_of_a_request(string right, string wrong, string message) =>
        InRequestField(right, wrong, message);
}
