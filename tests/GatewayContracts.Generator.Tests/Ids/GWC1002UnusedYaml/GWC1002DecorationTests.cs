namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1002DecorationTests() : SpecTest(Descriptors.Decoration)
{
    [Theory]
    [InlineData("title: Order query", "title: [|&t Order query|]", "The anchor `&t`")]
    [InlineData("title: Order query", "title: [|!!str Order query|]", "A tag (`!...`)")]
    [InlineData(
        "    shop_id: { required: true }\n",
        "    shop_id: { required: true, [|<<|]: {} }\n",
        "A merge key `<<`"
    )]
    [InlineData("title: Order query", "title: [|*t|]", "The alias `*t`")]
    [InlineData("title: Order query", "[|*t|] : Order", "The alias `*t`")]
    [InlineData("order_id: {}\n    state", "order_id: [|&a|] {}\n    state", "The anchor `&a`")]
    [InlineData("title: Order query", "[|&a title|]: Order query", "The anchor `&a`")]
    [InlineData("title: Order query", "title: [|*.json|]", "The alias `*.json`")]
    [InlineData("title: Order query", "title: [|!important|]", "A tag (`!...`)")]
    [InlineData(
        "    shop_id: { required: true }\n",
        "    shop_id:\n      required: true\n      [|<<|]: *a\n",
        "A merge key `<<`"
    )]
    public void In_a_call(string right, string wrong, params string[] arguments) => InCall(right, wrong, arguments);
}
