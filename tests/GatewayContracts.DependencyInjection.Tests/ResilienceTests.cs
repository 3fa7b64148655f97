using System.Text;
using GatewayContracts.Metadata;
using Microsoft.Extensions.Time.Testing;
using Polly;
using Polly.Retry;
using WrenPay;

namespace GatewayContracts.DependencyInjection.Tests;

/// <summary>The user's own pipelines, and waiting for the last word.</summary>
public class ResilienceTests
{
    [Fact]
    public async Task A_user_s_strategies_take_the_place_of_the_settings()
    {
        await using var server = new RawServer((_, reply) => reply.SendAsync(Wren.Answer(code: "W")));
        await using var shop = ShopAt(
            server,
            builder =>
                builder.ConfigureResilience(
                    (pipeline, operation) =>
                        pipeline.AddRetry(
                            new RetryStrategyOptions<GatewayCall>
                            {
                                MaxRetryAttempts = 4,
                                Delay = TimeSpan.FromMilliseconds(1),
                                ShouldHandle = arguments => new ValueTask<bool>(
                                    arguments.Outcome.Result is { IsPending: true }
                                ),
                            }
                        )
                )
        );

        Assert.IsType<Pending<OrderQueryResponse>>(await shop.QueryAsync());
        Assert.Equal(5, server.Calls);

        // However much they want it.
        Assert.IsType<Pending<OrderPayResponse>>(
            await shop.Client.OrderPayAsync(new() { Order = Wren.Order, Amount = 1 })
        );
        Assert.Equal(6, server.Calls);
    }

    [Fact]
    public async Task A_user_s_time_out_leaves_open_what_happened()
    {
        await using var server = new RawServer((_, reply) => reply.HangAsync());
        await using var shop = ShopAt(
            server,
            builder => builder.ConfigureResilience((pipeline, _) => pipeline.AddTimeout(TimeSpan.FromMilliseconds(200)))
        );

        Assert.Equal(
            UnknownReason.TimedOut,
            Assert
                .IsType<Unknown<OrderPayResponse>>(
                    await shop.Client.OrderPayAsync(new() { Order = Wren.Order, Amount = 1 })
                )
                .Reason
        );
    }

    [Fact]
    public async Task A_user_s_pipeline_takes_the_place_of_everything()
    {
        await using var server = new RawServer((_, reply) => reply.SendAsync(default));
        await using var shop = ShopAt(server, builder => builder.UsePipeline(new Once()));

        Assert.IsType<Unknown<OrderQueryResponse>>(await shop.QueryAsync());
        Assert.Equal(1, server.Calls);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Why_an_answer_s_signature_does_not_hold_is_logged_where_that_is_wanted(bool isWanted)
    {
        await using var server = new RawServer(
            (_, reply) =>
                reply.SendAsync(
                    Encoding.UTF8.GetBytes(
                        Encoding
                            .UTF8.GetString(Wren.Answer())
                            .Replace(Wren.Order, Wren.Order + " ", StringComparison.Ordinal)
                    )
                )
        );
        await using var shop = new Shop(
            new Settings()
                .With("Endpoint", server.Address.ToString())
                .With("ExplainRefusals", isWanted ? "true" : "false")
                .With("Retries:MaxAttempts", "1")
        );

        var unknown = Assert.IsType<Unknown<OrderQueryResponse>>(await shop.QueryAsync());

        Assert.Contains(
            "White space at the ends of the values is gone.",
            unknown.Explain()!.ToString(),
            StringComparison.Ordinal
        );
        Assert.Equal(
            isWanted ? 1 : 0,
            shop.Log.Count(line =>
                line.StartsWith("21 Warning: ", StringComparison.Ordinal)
                && line.Contains("White space", StringComparison.Ordinal)
            )
        );
    }

    [Fact]
    public async Task No_attempt_is_begun_after_the_deadline()
    {
        await using var server = new RawServer((_, reply) => reply.SendAsync(default));
        await using var shop = new Shop(
            new Settings()
                .With("Endpoint", server.Address.ToString())
                .With("Retries:MaxAttempts", "20")
                .With("Retries:Delay", "00:00:00.020")
                .With("Retries:MaxDelay", "00:00:00.020")
                .With("Retries:Deadline", "00:00:00.0000001")
        );

        await shop.QueryAsync();

        Assert.Equal(1, server.Calls);
    }

    [Fact]
    public async Task The_last_word_is_waited_for()
    {
        var answers = new Queue<byte[]>([
            Wren.Answer(code: "W"),
            Wren.Answer(state: "WAITING"),
            Wren.Answer(code: "X7"),
            Wren.Answer(state: "PAID"),
            Wren.Answer(state: "WAITING"),
        ]);
        await using var server = new RawServer((_, reply) => reply.SendAsync(answers.Dequeue()));
        await using var shop = ShopAt(server, builder => builder.UsePipeline(new Once()));

        var polled = await Polling.WaitForFinalAsync(
            shop.QueryAsync,
            new() { FirstDelay = TimeSpan.FromMilliseconds(1), LongestDelay = TimeSpan.FromMilliseconds(2) }
        );

        Assert.True(polled.IsFinal);
        Assert.Equal(State.Paid, polled.Final.Message.State);
        Assert.Equal(4, server.Calls);
    }

    [Fact]
    public async Task A_refused_question_is_not_asked_again()
    {
        await using var server = new RawServer((_, reply) => reply.SendAsync(Wren.Answer(code: "N")));
        await using var shop = ShopAt(server, _ => { });

        var polled = await Polling.WaitForFinalAsync(shop.QueryAsync);

        Assert.False(polled.IsFinal);
        Assert.IsType<Refused<OrderQueryResponse>>(polled.Last);
        Assert.Equal(1, server.Calls);
    }

    [Fact]
    public async Task At_the_deadline_the_last_outcome_is_given()
    {
        var clock = new FakeTimeProvider();
        var asked = 0;
        await using var server = new RawServer((_, reply) => reply.SendAsync(Wren.Answer(state: "WAITING")));
        await using var shop = ShopAt(server, _ => { });

        var waiting = Polling.WaitForFinalAsync(
            async stop =>
            {
                var outcome = await shop.QueryAsync(stop);
                Interlocked.Increment(ref asked);
                return outcome;
            },
            new() { Deadline = TimeSpan.FromSeconds(10), TimeProvider = clock }
        );
        while (!waiting.IsCompleted)
        {
            clock.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Delay(1);
        }

        var polled = await waiting;
        Assert.False(polled.IsFinal);
        Assert.IsType<Answered<OrderQueryResponse>>(polled.Last);

        // After 1, 2 and 4 seconds again; the next would come after 8 more.
        Assert.InRange(asked, 1, 4);
    }

    [Fact]
    public async Task Without_any_answer_the_deadline_leaves_it_open()
    {
        await using var server = new RawServer((_, reply) => reply.HangAsync());
        await using var shop = ShopAt(server, _ => { });

        var polled = await Polling.WaitForFinalAsync(
            shop.QueryAsync,
            new() { Deadline = TimeSpan.FromMilliseconds(200) }
        );

        Assert.Equal(UnknownReason.TimedOut, Assert.IsType<Unknown<OrderQueryResponse>>(polled.Last).Reason);
        using var stop = new CancellationTokenSource(50);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Polling.WaitForFinalAsync(shop.QueryAsync, null, stop.Token)
        );
    }

    private static Shop ShopAt(RawServer server, Action<GatewayBuilder<WrenPayGateway>> more) =>
        new(new Settings().With("Endpoint", server.Address.ToString()), more);

    private sealed class Once : ICallPipeline
    {
        public Task<Outcome<T>> RunAsync<T>(
            OperationContract operation,
            Func<CancellationToken, Task<Outcome<T>>> attempt,
            CancellationToken cancellationToken
        )
            where T : class => attempt(cancellationToken);
    }
}
