namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1002DecorationTests() : SpecTest("GWC1002")
{
    [Theory]
    [InlineData(
        "title: Order query",
        "title: [|&t Order query|]",
        "The anchor `&t` is not part of the spec language; write the value out, in quotes where it begins with "
            + "such a character"
    )]
    [InlineData(
        "title: Order query",
        "title: [|!!str Order query|]",
        "A tag (`!...`) is not part of the spec language; write the value out, in quotes where it begins with "
            + "such a character"
    )]
    [InlineData(
        "    shop_id: { required: true }\n",
        "    shop_id: { required: true, [|<<|]: {} }\n",
        "A merge key `<<` is not part of the spec language; write the value out, in quotes where it begins with "
            + "such a character"
    )]
    [InlineData(
        "title: Order query",
        "title: [|*t|]",
        "The alias `*t` is not part of the spec language; write the value out, in quotes where it begins with "
            + "such a character"
    )]
    [InlineData(
        "title: Order query",
        "[|*t|] : Order",
        "The alias `*t` is not part of the spec language; write the value out, in quotes where it begins with "
            + "such a character"
    )]
    [InlineData(
        "order_id: {}\n    state",
        "order_id: [|&a|] {}\n    state",
        "The anchor `&a` is not part of the spec language; write the value out, in quotes where it begins with "
            + "such a character"
    )]
    [InlineData(
        "title: Order query",
        "[|&a title|]: Order query",
        "The anchor `&a` is not part of the spec language; write the value out, in quotes where it begins with "
            + "such a character"
    )]
    [InlineData(
        "title: Order query",
        "title: [|*.json|]",
        "The alias `*.json` is not part of the spec language; write the value out, in quotes where it begins with "
            + "such a character"
    )]
    [InlineData(
        "title: Order query",
        "title: [|!important|]",
        "A tag (`!...`) is not part of the spec language; write the value out, in quotes where it begins with "
            + "such a character"
    )]
    [InlineData(
        "    shop_id: { required: true }\n",
        "    shop_id:\n      required: true\n      [|<<|]: *a\n",
        "A merge key `<<` is not part of the spec language; write the value out, in quotes where it begins with "
            + "such a character"
    )]
    public void In_a_call(string right, string wrong, string message) => InCall(right, wrong, message);
}
