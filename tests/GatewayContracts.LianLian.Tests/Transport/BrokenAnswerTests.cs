using System.Text;
using Microsoft.AspNetCore.Http;

namespace GatewayContracts.LianLian.Tests.Transport;

public sealed class BrokenAnswerTests
{
    [Fact]
    public async Task A_page_of_a_proxy_is_not_verified_and_its_status_is_told()
    {
        await using var server = await StandIn.ThatAnswers("<html><h1>502 Bad Gateway</h1></html>"u8.ToArray(), 502, "text/html");

        var unknown = Unknown(await server.Ask(), UnknownReason.NotVerified);

        Assert.Equal((502, RefusalReason.NotJson), (unknown.HttpStatus, unknown.Refusal!.Reason));
        Assert.Equal((null, null), (unknown.Code, unknown.Text));
        Assert.Contains("502", unknown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_signed_answer_counts_whatever_its_status()
    {
        await using var server = await StandIn.ThatAnswers(SignedByHand.Body(Messages.Response()), 500, "text/plain");

        Assert.IsType<Answered<PaymentResultQueryResponse>>(await server.Ask());
    }

    [Fact]
    public async Task An_empty_answer_is_not_verified()
    {
        await using var server = await StandIn.ThatAnswers([], 204);

        var unknown = Unknown(await server.Ask(), UnknownReason.NotVerified);

        Assert.Equal((204, RefusalReason.NotJson), (unknown.HttpStatus, unknown.Refusal!.Reason));
    }

    [Fact]
    public async Task Where_nobody_listens_the_connection_failed()
    {
        await using var server = await StandIn.ThatAnswers([]);
        using var http = new HttpClient { BaseAddress = server.Http.BaseAddress };
        await server.DisposeAsync();

        var unknown = Unknown(await new LianLianClient(http, Parties.MerchantAccount).PaymentResultQueryAsync(Messages.Request()), UnknownReason.ConnectionFailed);

        Assert.IsType<HttpRequestException>(unknown.Exception);
        Assert.Equal((null, null, null), (unknown.HttpStatus, unknown.Refusal, unknown.Code));
    }

    [Fact]
    public async Task A_server_that_never_answers_is_given_up_after_the_clients_time()
    {
        await using var server = await StandIn.ThatAnswers((context, _) => Hang(context));
        server.Http.Timeout = TimeSpan.FromMilliseconds(200);

        Assert.IsAssignableFrom<OperationCanceledException>(Unknown(await server.Ask(), UnknownReason.TimedOut).Exception);
    }

    [Fact]
    public async Task So_is_one_that_stops_in_the_middle_of_its_answer()
    {
        await using var server = await StandIn.ThatAnswers(async (context, _) =>
        {
            await context.Response.Body.WriteAsync("{\"ret_code\":"u8.ToArray());
            await context.Response.Body.FlushAsync();
            await Hang(context);
        });
        server.Http.Timeout = TimeSpan.FromMilliseconds(500);

        Unknown(await server.Ask().WaitAsync(TimeSpan.FromSeconds(20)), UnknownReason.TimedOut);
    }

    [Fact]
    public async Task One_that_breaks_off_in_the_middle_failed()
    {
        var body = SignedByHand.Body(Messages.Response());
        await using var server = await StandIn.ThatAnswers(async (context, _) =>
        {
            context.Response.ContentLength = body.Length;
            await context.Response.Body.WriteAsync(body.AsMemory(0, 50));
            await context.Response.Body.FlushAsync();
            context.Abort();
        });

        Assert.NotNull(Unknown(await server.Ask(), UnknownReason.ConnectionFailed).Exception);
    }

    [Fact]
    public async Task An_endless_answer_is_read_no_further_than_the_limit()
    {
        await using var server = await StandIn.ThatAnswers(async (context, _) =>
        {
            var blanks = Encoding.ASCII.GetBytes(new string(' ', 10_000));
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(blanks, context.RequestAborted);
            }
        });
        var client = new LianLianClient(server.Http, Parties.MerchantAccount) { Limits = new WireLimits { MaximumBytes = 100_000 } };

        var unknown = Unknown(await client.PaymentResultQueryAsync(Messages.Request()), UnknownReason.NotVerified);

        Assert.Equal((200, RefusalReason.TooLarge), (unknown.HttpStatus, unknown.Refusal!.Reason));
    }

    [Fact]
    public async Task A_caller_who_gives_up_gets_the_exception_that_says_so()
    {
        using var stop = new CancellationTokenSource();
        await using var server = await StandIn.ThatAnswers(async (context, _) =>
        {
            await stop.CancelAsync();
            await Hang(context);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => server.Ask(stop.Token));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Also_in_the_middle_of_the_answer()
    {
        using var stop = new CancellationTokenSource();
        await using var server = await StandIn.ThatAnswers(async (context, _) =>
        {
            await context.Response.Body.WriteAsync("{"u8.ToArray());
            await context.Response.Body.FlushAsync();
            await stop.CancelAsync();
            await Hang(context);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => server.Ask(stop.Token));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task An_answer_that_cannot_be_unpacked_leaves_everything_open(string encoding)
    {
        await using var server = await StandIn.ThatAnswers(async (context, _) =>
        {
            context.Response.Headers.ContentEncoding = encoding;
            await context.Response.Body.WriteAsync("card_no=6222020000000000000"u8.ToArray());
        });
        using var handler = new SocketsHttpHandler { AutomaticDecompression = System.Net.DecompressionMethods.All };
        using var http = new HttpClient(handler) { BaseAddress = server.Http.BaseAddress };

        var unknown = Unknown(await new LianLianClient(http, Parties.MerchantAccount).PaymentResultQueryAsync(Messages.Request()), UnknownReason.ConnectionFailed);

        Assert.NotNull(unknown.Exception);
        Assert.DoesNotContain("6222", unknown.Message, StringComparison.Ordinal);
    }

    // Until the client hangs up, or the server stops.
    private static async Task Hang(HttpContext context)
    {
        var gone = new TaskCompletionSource();
        await using var registration = context.RequestAborted.Register(gone.SetResult);
        await gone.Task;
    }

    private static Unknown<PaymentResultQueryResponse> Unknown(Outcome<PaymentResultQueryResponse> outcome, UnknownReason reason)
    {
        var unknown = Assert.IsType<Unknown<PaymentResultQueryResponse>>(outcome);
        Assert.True(reason == unknown.Reason, unknown.ToString());
        Assert.Null(unknown.Answer);
        return unknown;
    }
}
