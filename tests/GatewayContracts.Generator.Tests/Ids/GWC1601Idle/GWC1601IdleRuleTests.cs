using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1601IdleRuleTests() : HintTest("GWC1601", DiagnosticSeverity.Warning)
{
    [Theory]
    [InlineData(
        "    - at_most_one_of: [amount, link]\n",
        "    - [|any_of|]: [state, link]\n",
        "This `any_of` says nothing that `required` does not: `state` is required anyway"
    )]
    [InlineData(
        "    - at_most_one_of: [amount, link]\n",
        "    - [|together|]: [state, answer-code]\n",
        "This `together` says nothing that `required` does not: all of them are required anyway"
    )]
    [InlineData(
        "    - at_most_one_of: [amount, link]\n",
        "    - [|require|]: [state]\n      unless: [link]\n",
        "This `require` says nothing that `required` does not: `state` is required anyway"
    )]
    [InlineData(
        "    - at_most_one_of: [amount, link]\n",
        "    - require: [link]\n      [|unless|]: [state]\n",
        "This `unless` says nothing that `required` does not: `state` is always present, so nothing is ever asked for"
    )]
    public void In_a_call(string right, string wrong, string message) => InCall(right, wrong, message);
}
