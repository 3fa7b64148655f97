namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1204UnknownCodeTests() : SpecTest(Descriptors.UnknownCode)
{
    [Theory]
    [InlineData("when: { channel: [W] }", "when: { channel: [[|w|]] }", "w", "channel", "did you mean `W`?")]
    [InlineData(
        "when: { channel: [W] }",
        "when: { channel: [W, [|Desk|]] }",
        "Desk",
        "channel",
        "did you mean `0`, which is named Desk?"
    )]
    [InlineData("when: { channel: [W] }", "when: { channel: [[|X|]] }", "X", "channel", "write one of `W`, `0`")]
    public void In_a_call(string right, string wrong, params string[] arguments) => InCall(right, wrong, arguments);
}
