using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace GatewayContracts.LianLian.Tests.Transport;

public sealed partial class BrokenAnswerTests
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
    public async Task What_went_out_before_a_connection_broke_may_have_arrived_though_a_second_try_was_refused()
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
