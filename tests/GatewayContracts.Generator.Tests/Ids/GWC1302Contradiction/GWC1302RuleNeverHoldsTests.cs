namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1302RuleNeverHoldsTests() : SpecTest(Descriptors.RuleNeverHolds)
{
    [Theory]
    [InlineData(
        "- at_most_one_of: [amount, link]",
        "- [|at_most_one_of|]: [answer-code, state]",
        "at_most_one_of",
        "no message can meet it, because `answer-code` and `state` are required; mend one of the two"
    )]
    [InlineData(
        "- one_of: [day, link]",
        "- [|one_of|]: [day, state]",
        "one_of",
        "`day` could never be present, because `state` is required; mend one of the two"
    )]
    [InlineData(
        "- at_most_one_of: [amount, link]",
        "- [|one_of|]: [amount, paid_at]",
        "one_of",
        "no message can meet it, because the rules above say otherwise; mend one of the two"
    )]
    [InlineData(
        "- require: [raw]\n      unless: [version]",
        "- [|require|]: [raw]\n      unless: [raw]",
        "require",
        "`raw` is required unless it is present itself; write `required: true`"
    )]
    [InlineData(
        "    trace: { type: String }\n  rules:\n    - together: [amount, paid_at]\n    - one_of: [day, link]\n    "
            + "- at_most_one_of: [amount, link]\n    - equal: [hint, channel]",
        "    trace: { type: String, fixed: api }\n    other: { type: String, fixed: web }\n  rules:\n    - "
            + "together: [amount, paid_at]\n    - one_of: [day, link]\n    - at_most_one_of: [amount, link]\n    - "
            + "[|equal|]: [trace, other]",
        "equal",
        "`trace` is always `api` and `other` always `web`; mend a constant, or take the rule out"
    )]
    [InlineData(
        "- together: [amount, paid_at]\n    - one_of: [day, link]",
        "- one_of: [day, link]\n    - [|together|]: [day, link]",
        "together",
        "no message can meet it, because the rules above say otherwise; mend one of the two"
    )]
    [InlineData(
        "- at_most_one_of: [amount, link]",
        "- [|at_most_one_of|]: [state, link]",
        "at_most_one_of",
        "`link` could never be present, because `state` is required; mend one of the two"
    )]
    public void In_a_call(string right, string wrong, params string[] arguments) => InCall(right, wrong, arguments);
}
