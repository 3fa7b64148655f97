using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace GatewayContracts.LianLian.Tests.Transport;

public sealed class BrokenAnswerTests
{
    [Fact]
    public async Task A_page_of_a_proxy_is_not_verified_and_its_status_is_told()
    {
        await using var server = await StandIn.ThatAnswers(
            "<html><h1>502 Bad Gateway</h1></html>"u8.ToArray(),
            502,
            "text/html"
        );

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

        var unknown = Unknown(
            await new LianLianClient(http, Parties.MerchantAccount).PaymentResultQueryAsync(Messages.Request()),
            UnknownReason.ConnectionFailed
        );

        AssertNeverSent(unknown, HttpRequestError.ConnectionError, "could not be reached or refused");
        Assert.Equal((null, null, null), (unknown.HttpStatus, unknown.Refusal, unknown.Code));
    }

    [Fact]
    public async Task Where_TLS_is_not_agreed_on_nothing_was_sent()
    {
        await using var server = await StandIn.ThatAnswers([]);
        using var http = new HttpClient
        {
            BaseAddress = new UriBuilder(server.Http.BaseAddress!) { Scheme = "https" }.Uri,
        };

        AssertNeverSent(
            await Client(http).PaymentResultQueryAsync(Messages.Request()),
            HttpRequestError.SecureConnectionError,
            "TLS was not agreed on"
        );
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Where_a_name_does_not_resolve_nothing_was_sent()
    {
        // As the platform's own resolver says it; a real one would make the test wait for the network.
        using var handler = new SocketsHttpHandler
        {
            ConnectCallback = (_, _) => throw new SocketException((int)SocketError.HostNotFound),
        };
        using var http = new HttpClient(handler) { BaseAddress = new Uri("http://gateway.invalid") };

        AssertNeverSent(
            await Client(http).PaymentResultQueryAsync(Messages.Request()),
            HttpRequestError.NameResolutionError,
            "host was not found"
        );
    }

    [Fact]
    public async Task Where_the_time_goes_by_before_there_is_a_connection_nothing_was_sent()
    {
        var clock = new HandClock();
        using var handler = new SocketsHttpHandler
        {
            ConnectCallback = async (_, stop) =>
            {
                clock.RunOut();
                var never = new TaskCompletionSource<Stream>();
                await using var registration = stop.Register(() => never.TrySetCanceled(stop));
                return await never.Task;
            },
        };
        using var http = new HttpClient(handler) { BaseAddress = new Uri("http://127.0.0.1:9") };

        var unknown = Unknown(
            await Client(http, clock).PaymentResultQueryAsync(Messages.Request()),
            UnknownReason.TimedOut
        );

        Assert.True(unknown.NeverSent);
        Assert.Contains("the gateway cannot have it", unknown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_went_out_on_a_connection_that_broke_may_have_arrived_though_a_handler_tried_again_and_was_refused()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var http = new HttpClient(new SecondTry()) { BaseAddress = new Uri($"http://{listener.LocalEndpoint}") };
        var gateway = Task.Run(async () =>
        {
            using var connection = await listener.AcceptSocketAsync();
            await ReadRequest(connection);
            listener.Stop();
        });

        var unknown = Unknown(
            await Client(http).PaymentResultQueryAsync(Messages.Request()),
            UnknownReason.ConnectionFailed
        );

        await gateway;
        Assert.Equal(
            HttpRequestError.ConnectionError,
            Assert.IsType<HttpRequestException>(unknown.Exception).HttpRequestError
        );
        Assert.False(unknown.NeverSent);
        Assert.Contains("may have got the request", unknown.Message, StringComparison.Ordinal);
    }

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

    private static LianLianClient Client(HttpClient http, TimeProvider? clock = null) =>
        new(http, Parties.MerchantAccount) { TimeProvider = clock ?? TimeProvider.System };

    private static async Task ReadRequest(Socket connection)
    {
        var buffer = new byte[4096];
        for (var text = ""; !text.EndsWith('}'); )
        {
            text += Encoding.ASCII.GetString(buffer, 0, await connection.ReceiveAsync(buffer));
        }
    }

    private static void AssertNeverSent(
        Outcome<PaymentResultQueryResponse> outcome,
        HttpRequestError error,
        string advice
    )
    {
        var unknown = Unknown(outcome, UnknownReason.ConnectionFailed);
        Assert.Equal(error, Assert.IsType<HttpRequestException>(unknown.Exception).HttpRequestError);
        Assert.True(unknown.NeverSent);
        Assert.Contains(
            $"({error}), so nothing of it was sent and the gateway cannot have it",
            unknown.Message,
            StringComparison.Ordinal
        );
        Assert.Contains(advice, unknown.Message, StringComparison.Ordinal);
    }

    // Until the client hangs up, or the server stops.
    private static async Task Hang(HttpContext context)
    {
        var gone = new TaskCompletionSource();
        await using var registration = context.RequestAborted.Register(gone.SetResult);
        await gone.Task;
    }

    private static Unknown<PaymentResultQueryResponse> Unknown(
        Outcome<PaymentResultQueryResponse> outcome,
        UnknownReason reason
    )
    {
        var unknown = Assert.IsType<Unknown<PaymentResultQueryResponse>>(outcome);
        Assert.True(reason == unknown.Reason, unknown.ToString());
        Assert.Null(unknown.Answer);
        return unknown;
    }
}
