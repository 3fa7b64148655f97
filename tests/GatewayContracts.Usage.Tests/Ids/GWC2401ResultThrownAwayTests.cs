using Microsoft.CodeAnalysis;

namespace GatewayContracts.Usage.Tests.Ids;

public class GWC2401ResultThrownAwayTests() : UsageTest("GWC2401", DiagnosticSeverity.Warning)
{
    private const string Message = "What became of this is in its {0}, which nobody looks at; handle every case, or write `_ =` before it to say that it does not matter";

    [Theory]
    [InlineData("[|await client.PayAsync(new() { OrderId = text })|];", "Outcome")]
    [InlineData("[|await client.PayAsync(new() { OrderId = text }).ConfigureAwait(false)|];", "Outcome")]
    [InlineData("[|SignedMessage.Open<Notice>(body, account)|];", "Opened")]
    [InlineData("Action later = () => [|SignedMessage.Open<Notice>(body, account)|];", "Opened")]
    [InlineData("Action later = () => [|client.PayAsync(new() { OrderId = text })|];", "Outcome")]
    public Task Nobody_looks_at_it(string statement, string type) => WrongStatement(statement, Message.Replace("{0}", type, StringComparison.Ordinal));

    [Theory]
    [InlineData("_ = await client.PayAsync(new() { OrderId = text });")]
    [InlineData("var outcome = await client.PayAsync(new() { OrderId = text });")]
    [InlineData("Outcome<PayResponse> outcome; outcome = await client.PayAsync(new() { OrderId = text });")]
    [InlineData("Console.WriteLine(SignedMessage.Open<Notice>(body, account));")]
    [InlineData("SignedMessage.Open<Notice>(body, account).ToString();")]
    [InlineData("Func<Task<Outcome<PayResponse>>> later = () => client.PayAsync(new() { OrderId = text });")]
    [InlineData("await Task.FromResult(text);")]
    public Task Somebody_looks_at_it_or_says_that_nobody_need(string statement) => RightStatement(statement);
}
