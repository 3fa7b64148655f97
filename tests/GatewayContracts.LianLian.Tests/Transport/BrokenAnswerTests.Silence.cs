using System.Net;
using System.Text;

namespace GatewayContracts.LianLian.Tests.Transport;

public partial class BrokenAnswerTests
{
    [Fact]
    public async Task A_server_that_never_answers_is_given_up_after_the_clients_time()
    {
        var clock = new HandClock();
        await using var server = await StandIn.ThatAnswers(
            (context, _) =>
            {
                clock.RunOut();
                return Hang(context);
            }
        );

        var unknown = Unknown(
            await Client(server.Http, clock).PaymentResultQueryAsync(Messages.Request()),
            UnknownReason.TimedOut
        );

        Assert.IsAssignableFrom<OperationCanceledException>(unknown.Exception);
        Assert.False(unknown.NeverSent);
        Assert.Contains("may have been carried out", unknown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task So_is_one_that_stops_in_the_middle_of_its_answer()
    {
        await using var server = await StandIn.ThatAnswers(
            async (context, _) =>
            {
                await context.Response.Body.WriteAsync("{\"ret_code\":"u8.ToArray());
                await context.Response.Body.FlushAsync();
                await Hang(context);
            }
        );
        var clock = new HandClock();
        using var http = new HttpClient(new AfterTheHeaders(clock.RunOut)) { BaseAddress = server.Http.BaseAddress };

        Assert.False(
            Unknown(
                await Client(http, clock).PaymentResultQueryAsync(Messages.Request()),
                UnknownReason.TimedOut
            ).NeverSent
        );
    }

    [Fact]
    public async Task One_that_breaks_off_in_the_middle_failed()
    {
        var body = SignedByHand.Body(Messages.Response());
        await using var server = await StandIn.ThatAnswers(
            async (context, _) =>
            {
                context.Response.ContentLength = body.Length;
                await context.Response.Body.WriteAsync(body.AsMemory(0, 50));
                await context.Response.Body.FlushAsync();
                context.Abort();
            }
        );

        var unknown = Unknown(await server.Ask(), UnknownReason.ConnectionFailed);

        Assert.NotNull(unknown.Exception);
        Assert.False(unknown.NeverSent);
        Assert.Contains("may have got the request", unknown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endless_answer_is_read_no_further_than_the_limit()
    {
        await using var server = await StandIn.ThatAnswers(
            async (context, _) =>
            {
                var blanks = Encoding.ASCII.GetBytes(new string(' ', 10_000));
                while (!context.RequestAborted.IsCancellationRequested)
                {
                    await context.Response.Body.WriteAsync(blanks, context.RequestAborted);
                }
            }
        );
        var client = new LianLianClient(server.Http, Parties.MerchantAccount)
        {
            Limits = new WireLimits { MaximumBytes = 100_000 },
        };

        var unknown = Unknown(await client.PaymentResultQueryAsync(Messages.Request()), UnknownReason.NotVerified);

        Assert.Equal((200, RefusalReason.TooLarge), (unknown.HttpStatus, unknown.Refusal!.Reason));
    }

    [Fact]
    public async Task A_caller_who_gives_up_gets_the_exception_that_says_so()
    {
        using var stop = new CancellationTokenSource();
        await using var server = await StandIn.ThatAnswers(
            async (context, _) =>
            {
                await stop.CancelAsync();
                await Hang(context);
            }
        );

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => server.Ask(stop.Token));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Also_in_the_middle_of_the_answer()
    {
        using var stop = new CancellationTokenSource();
        await using var server = await StandIn.ThatAnswers(
            async (context, _) =>
            {
                await context.Response.Body.WriteAsync("{"u8.ToArray());
                await context.Response.Body.FlushAsync();
                await stop.CancelAsync();
                await Hang(context);
            }
        );

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => server.Ask(stop.Token));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task An_answer_that_cannot_be_unpacked_leaves_everything_open(string encoding)
    {
        await using var server = await StandIn.ThatAnswers(
            async (context, _) =>
            {
                context.Response.Headers.ContentEncoding = encoding;
                await context.Response.Body.WriteAsync("card_no=6222020000000000000"u8.ToArray());
            }
        );
        using var handler = new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All };
        using var http = new HttpClient(handler) { BaseAddress = server.Http.BaseAddress };

        var unknown = Unknown(
            await new LianLianClient(http, Parties.MerchantAccount).PaymentResultQueryAsync(Messages.Request()),
            UnknownReason.ConnectionFailed
        );

        Assert.NotNull(unknown.Exception);
        Assert.DoesNotContain("6222", unknown.Message, StringComparison.Ordinal);
    }
}
