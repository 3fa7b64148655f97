namespace GatewayContracts.Usage.Tests.Ids;

public class GWC2306OpenIsNotFailedTests() : UsageTest(UsageDescriptors.OpenIsNotFailed)
{
    [Theory]
    [InlineData("outcome switch { Answered<PayResponse> => \"paid\", [|_|] => \"failed\" }", "Unknown or Pending")]
    [InlineData(
        "await client.PayAsync(new() { OrderId = text }) switch { Answered<PayResponse> => \"paid\", "
            + "Pending<PayResponse> => \"wait\", [|_|] => \"failed\" }",
        "Unknown"
    )]
    [InlineData(
        "outcome switch { Answered<PayResponse> => State.Paid, [|not Answered<PayResponse>|] => State.Failed }",
        "Unknown or Pending"
    )]
    [InlineData(
        "outcome switch { Answered<PayResponse> => State.Paid, Pending<PayResponse> => State.Open, [|var other|] "
            + "=> State.Failed }",
        "Unknown"
    )]
    [InlineData(
        "outcome switch { Answered<PayResponse> => State.Paid, Pending<PayResponse> => State.Open, "
            + "[|Refused<PayResponse> or Unknown<PayResponse>|] => State.Failed }",
        "Unknown"
    )]
    [InlineData(
        "outcome switch { Answered<PayResponse> => State.Paid, Refused<PayResponse> => State.Failed, "
            + "[|Unknown<PayResponse>|] => State.Failed, _ => State.Open }",
        "Unknown"
    )]
    [InlineData(
        "outcome switch { Answered<PayResponse> => State.Paid, Unknown<PayResponse> { Reason: "
            + "UnknownReason.TimedOut } => State.Open, [|_|] => State.Failed }",
        "Unknown or Pending"
    )]
    [InlineData(
        "outcome switch { Answered<PayResponse> => \"paid\", [|_|] => $\"payment failed: {outcome}\" }",
        "Unknown or Pending"
    )]
    [InlineData(
        "outcome switch { Answered<PayResponse> => \"paid\", Unknown<PayResponse> => \"open\", [|{ }|] => "
            + "\"declined\" }",
        "Pending"
    )]
    [InlineData(
        "outcome switch { Answered<PayResponse> => \"\u652F\u4ED8\u6210\u529F\", [|_|] => "
            + "\"\u652F\u4ED8\u5931\u8D25\" }",
        "Unknown or Pending"
    )]
    [InlineData(
        "outcome switch { Answered<PayResponse> => (true, \"\"), [|_|] => (false, \"payment refused\") }",
        "Unknown or Pending"
    )]
    [InlineData("[|outcome is Answered<PayResponse>|] ? \"paid\" : \"failed\"", "Unknown or Pending")]
    [InlineData("[|outcome is not Answered<PayResponse> answered|] ? State.Failed : State.Paid", "Unknown or Pending")]
    [InlineData("[|polled.IsFinal|] ? \"paid\" : \"failed\"", "Unknown or Pending")]
    [InlineData("[|!(outcome is Answered<PayResponse>)|] ? State.Failed : State.Paid", "Unknown or Pending")]
    public Task An_expression_says_so(string expression, string cases) =>
        Wrong(Source($"object said = {expression};"), cases);

    [Theory]
    [InlineData(
        "switch (outcome) { case Answered<PayResponse>: order.Paid(); break; [|default:|] order.Fail(); break; }",
        "Unknown or Pending"
    )]
    [InlineData(
        "switch (outcome) { [|default:|] order.State = State.Failed; break; case Answered<PayResponse>: "
            + "order.Paid(); break; case Pending<PayResponse>: break; }",
        "Unknown"
    )]
    [InlineData(
        "switch (outcome) { case Answered<PayResponse>: break; case Refused<PayResponse>: [|case "
            + "Unknown<PayResponse>:|] await order.CancelAsync(\"\"); break; }",
        "Unknown"
    )]
    [InlineData(
        "switch (outcome) { case Answered<PayResponse>: break; case Unknown<PayResponse> when text == \"\": "
            + "break; [|default:|] { order.Fail(outcome.ToString()!); break; } }",
        "Unknown or Pending"
    )]
    [InlineData(
        "if ([|outcome is not Answered<PayResponse> answered|]) { order.Fail(); return; } "
            + "Console.WriteLine(answered.Message);",
        "Unknown or Pending"
    )]
    [InlineData(
        "if ([|outcome is Answered<PayResponse>|]) { order.Paid(); } else { order.State = State.Failed; }",
        "Unknown or Pending"
    )]
    [InlineData(
        "if ([|outcome is Answered<PayResponse>|]) { order.Paid(); return; } order.Fail();",
        "Unknown or Pending"
    )]
    [InlineData("if ([|!polled.IsFinal|]) { order.Fail(); return; }", "Unknown or Pending")]
    [InlineData(
        "if (outcome is Answered<PayResponse>) { } else if ([|outcome is Pending<PayResponse>|]) { } else { "
            + "order.Fail(); }",
        "Unknown"
    )]
    [InlineData(
        "if ([|outcome is not Answered<PayResponse> { Message: var message } || message.Way is null|]) { "
            + "order.HasFailed = true; }",
        "Unknown or Pending"
    )]
    public Task A_statement_says_so(string statement, string cases) => Wrong(Source(statement), cases);

    [Theory]
    [InlineData(
        "object said = outcome switch { Answered<PayResponse> => \"paid\", Refused<PayResponse> => \"failed\", _ "
            + "=> \"ask again\" };"
    )]
    [InlineData(
        "object said = outcome switch { Answered<PayResponse> => \"paid\", Pending<PayResponse> => \"wait\", "
            + "Unknown<PayResponse> => \"open\", _ => \"failed\" };"
    )]
    [InlineData(
        "object said = outcome switch { Answered<PayResponse> => \"paid\", Refused<PayResponse> => \"failed\", "
            + "Unknown<PayResponse> { Reason: UnknownReason.ConnectionFailed } => \"failed\", _ => \"open\" };"
    )]
    [InlineData(
        "object said = outcome switch { Answered<PayResponse> => \"paid\", _ => throw new "
            + "InvalidOperationException(\"failed\") };"
    )]
    [InlineData("object? said = outcome switch { Answered<PayResponse> answered => answered.Message, _ => null };")]
    [InlineData("object said = outcome switch { Answered<PayResponse> => true, _ => false };")]
    [InlineData("object said = outcome switch { Answered<PayResponse> => State.Paid, _ => State.Open };")]
    [InlineData(
        "object said = outcome switch { Answered<PayResponse> => \"paid\", _ => \"failed or unknown: ask again\" };"
    )]
    [InlineData("object said = outcome switch { Answered<PayResponse> => \"paid\", var other => Failed(other) };")]
    [InlineData(
        "switch (outcome) { case Answered<PayResponse>: order.Paid(); break; default: order.Fail(outcome); break; }"
    )]
    [InlineData(
        "switch (outcome) { case Answered<PayResponse>: order.Paid(); break; case Refused<PayResponse>: "
            + "order.Fail(); break; default: break; }"
    )]
    [InlineData(
        "switch (outcome) { case Answered<PayResponse>: break; default: Console.WriteLine(\"failed\"); "
            + "LogFailure(\"failed\"); break; }"
    )]
    [InlineData("switch (outcome) { case Answered<PayResponse>: break; default: stop.Cancel(); break; }")]
    [InlineData("switch (outcome) { case Answered<PayResponse>: break; default: Assert.Fail(\"failed\"); break; }")]
    [InlineData("if (outcome is Answered<PayResponse>) { order.Paid(); }")]
    [InlineData("if (outcome is Refused<PayResponse>) { order.Fail(); }")]
    [InlineData("if (outcome is not Answered<PayResponse>) { return; } order.Paid();")]
    [InlineData(
        "if (outcome is Unknown<PayResponse> or Pending<PayResponse>) { return; } if (outcome is not "
            + "Answered<PayResponse>) { order.Fail(); }"
    )]
    [InlineData(
        "if (outcome is Answered<PayResponse>) { } else if (outcome is Unknown<PayResponse> or "
            + "Pending<PayResponse>) { } else { order.Fail(); }"
    )]
    [InlineData("if (outcome is not Answered<PayResponse>) { if (outcome is Refused<PayResponse>) { order.Fail(); } }")]
    [InlineData(
        "object said = polled.IsFinal ? \"paid\" : polled.Last is Refused<PayResponse> ? \"failed\" : \"open\";"
    )]
    [InlineData("if (!polled.IsFinal) { return; } order.Paid();")]
    [InlineData("switch (text) { case \"\": break; default: order.Fail(); break; }")]
    public Task It_is_told_apart_or_left_open(string statement) => Right(Source(statement));

    private static string Source(string statement) =>
        $$"""
            enum State { Open, Paid, Failed }

            class Order
            {
                public State State { get; set; }
                public bool HasFailed { get; set; }
                public void Paid() { }
                public void Fail() { }
                public void Fail(string why) { }
                public void Fail(Outcome<PayResponse> outcome) { }
                public Task CancelAsync(string why) => Task.CompletedTask;
            }

            static class Assert { [System.Diagnostics.CodeAnalysis.DoesNotReturn] public static void Fail(string why) => throw new InvalidOperationException(why); }

            class Till
            {
                static object Failed(Outcome<PayResponse> outcome) => outcome;
                static void LogFailure(string text) { }

                async Task Run(TulipPayClient client, Outcome<PayResponse> outcome, Polled<PayResponse> polled, Order order, string text, CancellationTokenSource stop)
                {
                    await Task.Yield();
                    {{statement}}
                }
            }
            """;
}
