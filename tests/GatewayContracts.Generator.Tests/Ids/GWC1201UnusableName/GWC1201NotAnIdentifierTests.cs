namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1201NotAnIdentifierTests() : SpecTest(Descriptors.NotAnIdentifier)
{
    [Theory]
    [InlineData(
        "contract: OrderQuery",
        "contract: [|Order-Query|]",
        "Order-Query",
        "the contract",
        "write a name of letters, digits and `_` that does not begin with a digit and is no word of C#, such as "
            + "PaymentQuery"
    )]
    [InlineData(
        "contract: OrderQuery",
        "contract: [|record|]",
        "record",
        "the contract",
        "write a name of letters, digits and `_` that does not begin with a digit and is no word of C#, such as "
            + "PaymentQuery"
    )]
    [InlineData(
        "property: Trade",
        "property: [|class|]",
        "class",
        "the field `trade_id`",
        "write a name of letters, digits and `_` that does not begin with a digit and is no word of C#, such as "
            + "Channel"
    )]
    [InlineData(
        "title: Order query",
        "title: Order query\noutcome: { codes: { \"03\": { name: [|3rd|], is: failure } } }",
        "3rd",
        "the code `03`",
        "write a name of letters, digits and `_` that does not begin with a digit and is no word of C#, such as "
            + "InProgress"
    )]
    public void In_a_call(string right, string wrong, params string[] arguments) => InCall(right, wrong, arguments);

    [Theory]
    [InlineData(
        "gateway: TulipPay\n",
        "gateway: [|Tulip Pay|]\n",
        "Tulip Pay",
        "the gateway",
        "write a name of letters, digits and `_` that does not begin with a digit and is no word of C#, such as "
            + "ExamplePay"
    )]
    [InlineData(
        "namespace: Shop.Tulip",
        "namespace: Shop.Tulip\nviews: { [|Order-State|]: [state] }",
        "Order-State",
        "the view",
        "write a name of letters, digits and `_` that does not begin with a digit and is no word of C#, such as "
            + "PaymentState"
    )]
    [InlineData(
        "namespace: Shop.Tulip",
        "namespace: [|Shop..Tulip|]",
        "Shop..Tulip",
        "the namespace",
        "write names with dots between them, such as Shop.ExamplePay"
    )]
    [InlineData(
        "  field: answer-code",
        "  field: [|3rd|]",
        "3rd",
        "the outcome's enum",
        "add the field to `fields` and say with `property` how it is called in C#"
    )]
    public void In_a_gateway_file(string right, string wrong, params string[] arguments) =>
        InGatewayFile(right, wrong, arguments);

    [Theory]
    [InlineData(
        "3ds: { type: String, property: Secure }",
        "[|3ds|]: { type: String }",
        "3ds",
        "the field `3ds`",
        "say with `property` how it is called in C#"
    )]
    [InlineData(
        "mood: { type: String, codes: { A: VeryGood } }",
        "mood: { type: String, codes: { A: [|Very good|] } }",
        "Very good",
        "the code `A`",
        "write a name of letters, digits and `_` that does not begin with a digit and is no word of C#, such as "
            + "InProgress"
    )]
    public void In_a_field_of_a_request(string right, string wrong, params string[] arguments) =>
        InRequestField(right, wrong, arguments);
}
