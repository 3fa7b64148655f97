namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1601IdleRuleTests() : HintTest(Descriptors.IdleRule)
{
    [Theory]
    [InlineData(
        "    - at_most_one_of: [amount, link]\n",
        "    - [|any_of|]: [state, link]\n",
        "any_of",
        "`state` is required anyway"
    )]
    [InlineData(
        "    - at_most_one_of: [amount, link]\n",
        "    - [|together|]: [state, answer-code]\n",
        "together",
        "all of them are required anyway"
    )]
    [InlineData(
        "    - at_most_one_of: [amount, link]\n",
        "    - [|require|]: [state]\n      unless: [link]\n",
        "require",
        "`state` is required anyway"
    )]
    [InlineData(
        "    - at_most_one_of: [amount, link]\n",
        "    - require: [link]\n      [|unless|]: [state]\n",
        "unless",
        "`state` is always present, so nothing is ever asked for"
    )]
    public void In_a_call(string right, string wrong, params string[] arguments) => InCall(right, wrong, arguments);
}
