namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1204UnknownCodeTests() : SpecTest("GWC1204")
{
    [Theory]
    [InlineData(
        "when: { channel: [W] }",
        "when: { channel: [[|w|]] }",
        "`w` is not a code of `channel`; did you mean `W`?"
    )]
    [InlineData(
        "when: { channel: [W] }",
        "when: { channel: [W, [|Desk|]] }",
        "`Desk` is not a code of `channel`; did you mean `0`, which is named Desk?"
    )]
    [InlineData(
        "when: { channel: [W] }",
        "when: { channel: [[|X|]] }",
        "`X` is not a code of `channel`; write one of `W`, `0`"
    )]
    public void In_a_call(string right, string wrong, string message) => InCall(right, wrong, message);
}
