namespace GatewayContracts.Usage.Tests.Ids;

public class GWC2301ResultThrownAwayTests() : UsageTest(UsageDescriptors.ResultThrownAway)
{
    [Theory]
    [InlineData("[|await client.PayAsync(new() { OrderId = text })|];", "Outcome")]
    [InlineData("[|await client.PayAsync(new() { OrderId = text }).ConfigureAwait(false)|];", "Outcome")]
    [InlineData(
        "[|await Task.WhenAll(client.PayAsync(new() { OrderId = text }), client.PayAsync(new() { OrderId = text }))|];",
        "Outcome"
    )]
    [InlineData("[|client.PayAsync(new() { OrderId = text }).GetAwaiter().GetResult()|];", "Outcome")]
    [InlineData("[|client.PayAsync(new() { OrderId = text }).Wait()|];", "Outcome")]
    [InlineData("[|Task.WaitAll(client.PayAsync(new() { OrderId = text }))|];", "Outcome")]
    [InlineData("[|await Task.WhenAny(client.PayAsync(new() { OrderId = text }), Task.Delay(5))|];", "Outcome")]
    [InlineData("Task running = [|client.PayAsync(new() { OrderId = text })|]; await running;", "Outcome")]
    [InlineData("Task Pay() => [|client.PayAsync(new() { OrderId = text })|];", "Outcome")]
    [InlineData(
        "await Parallel.ForEachAsync(new[] { text }, async (id, stop) => [|await client.PayAsync(new() { OrderId "
            + "= id })|]);",
        "Outcome"
    )]
    [InlineData(
        "new List<string>().ForEach(async id => [|await client.PayAsync(new() { OrderId = id })|]);",
        "Outcome"
    )]
    [InlineData("[|SignedMessage.Open<Notice>(body, account)|];", "Opened")]
    [InlineData(
        "[|SignedMessage.Open<Notice>(body, account).Verified!.Message.MatchAgainst(\"1\", text, 1m)|];",
        "MatchResult"
    )]
    [InlineData(
        "[|await Polling.WaitForFinalAsync(stop => client.PayAsync(new() { OrderId = text }, stop))|];",
        "Polled"
    )]
    [InlineData("Action later = () => [|SignedMessage.Open<Notice>(body, account)|];", "Opened")]
    [InlineData("Action later = () => [|client.PayAsync(new() { OrderId = text })|];", "Outcome")]
    [InlineData("Record.Throws(() => { [|SignedMessage.Open<Notice>(body, account)|]; });", "Opened")]
    [InlineData("Record.ThrowsAsync(async () => { [|await client.PayAsync(new() { OrderId = text })|]; });", "Outcome")]
    [InlineData("(int, Action) later = (1, () => [|SignedMessage.Open<Notice>(body, account)|]);", "Opened")]
    public Task Nobody_looks_at_it(string statement, string type) => Wrong(Source(statement), type);

    [Theory]
    [InlineData("_ = await client.PayAsync(new() { OrderId = text });")]
    [InlineData("var outcome = await client.PayAsync(new() { OrderId = text });")]
    [InlineData("Outcome<PayResponse> outcome; outcome = await client.PayAsync(new() { OrderId = text });")]
    [InlineData("Console.WriteLine(SignedMessage.Open<Notice>(body, account));")]
    [InlineData("SignedMessage.Open<Notice>(body, account).ToString();")]
    [InlineData("Func<Task<Outcome<PayResponse>>> later = () => client.PayAsync(new() { OrderId = text });")]
    [InlineData("await Task.FromResult(text);")]
    [InlineData(
        "var kept = await client.PayAsync(new() { OrderId = text }); new Dictionary<string, "
            + "Outcome<PayResponse>>().TryAdd(text, kept); Record.Keep(kept);"
    )]
    [InlineData("(await client.PayAsync(new() { OrderId = text })).Tap(Console.WriteLine);")]
    [InlineData("await client.PayAsync(new() { OrderId = text }).TapAsync(Console.WriteLine);")]
    [InlineData("new Queue<Outcome<PayResponse>>().Dequeue();")]
    [InlineData("await Record.Received(client, 1).PayAsync(new() { OrderId = text });")]
    [InlineData(
        "var both = await Task.WhenAll(client.PayAsync(new() { OrderId = text }), client.PayAsync(new() { OrderId "
            + "= text }));"
    )]
    [InlineData(
        "Task<Outcome<PayResponse>> running = client.PayAsync(new() { OrderId = text }); await "
            + "Task.WhenAny(running, Task.Delay(5)); _ = await running;"
    )]
    [InlineData("Record.Throws(() => SignedMessage.Open<Notice>(body, account));")]
    [InlineData("Record.Throws((Action)(() => SignedMessage.Open<Notice>(body, account)));")]
    [InlineData("Record.ThrowsAsync(async () => await client.PayAsync(new() { OrderId = text }));")]
    [InlineData(
        "Record.All(() => SignedMessage.Open<Notice>(body, account), () => client.PayAsync(new() { OrderId = text }));"
    )]
    public Task Somebody_looks_at_it_or_says_that_nobody_need(string statement) => Right(Source(statement));

    // The methods stand for an assertion library's.
    private static string Source(string statement) =>
        Method(statement)
        + """

            static class Record
            {
                public static void Throws(Action act) => act();

                public static void ThrowsAsync(Func<Task> act) => act();

                public static void All(params Action[] acts) => Array.ForEach(acts, act => act());

                public static T Keep<T>(T kept) => kept;

                public static T Received<T>(T standIn, int times) => standIn;

                public static Outcome<T> Tap<T>(this Outcome<T> outcome, Action<object> look) where T : class, IMessage<T> => outcome;

                public static Task<Outcome<T>> TapAsync<T>(this Task<Outcome<T>> outcome, Action<object> look) where T : class, IMessage<T> => outcome;
            }
            """;
}
