using PloverPay;

namespace InventedGateways.Tests.Transport;

/// <summary>A pipeline decides how often a call is attempted; it cannot send money twice.</summary>
public class CallPipelineTests
{
    [Fact]
    public async Task A_call_that_reads_is_attempted_as_often_as_the_pipeline_says()
    {
        var parties = Queries.PartiesOf("RS256");
        await using var gateway = Queries.Answering(parties.Gateway);
        using var http = await gateway.StartAsync();
        var client = new PloverPayClient(new TestConnection(http, () => parties.Shop) { Pipeline = new Attempts(3) });

        Assert.IsType<Answered<PayoutQueryResponse>>(await client.PayoutQueryAsync(Queries.Query));

        Assert.Equal(3, gateway.Requests.Count);
    }

    [Fact]
    public async Task A_call_that_moves_money_is_sent_once_whatever_the_pipeline_says()
    {
        var parties = Queries.PartiesOf("RS256");
        await using var gateway = Queries.Answering(parties.Gateway);
        using var http = await gateway.StartAsync();
        var client = new PloverPayClient(new TestConnection(http, () => parties.Shop) { Pipeline = new Attempts(3) });

        Assert.IsType<Answered<PayoutResponse>>(await client.PayoutAsync(Queries.Payout));
        Assert.Single(gateway.Requests);

        // Another call is another payment.
        await client.PayoutAsync(Queries.Payout);
        Assert.Equal(2, gateway.Requests.Count);
    }

    [Fact]
    public async Task An_attempt_that_the_pipeline_gave_up_timed_out_and_the_caller_hears_so()
    {
        var parties = Queries.PartiesOf("RS256");
        using var given = new CancellationTokenSource();
        await given.CancelAsync();
        using var http = new HttpClient { BaseAddress = new Uri("http://127.0.0.1:9") };
        var client = new PloverPayClient(
            new TestConnection(http, () => parties.Shop) { Pipeline = new Attempts(1, given.Token) }
        );

        var unknown = Assert.IsType<Unknown<PayoutResponse>>(await client.PayoutAsync(Queries.Payout));

        Assert.Equal(UnknownReason.TimedOut, unknown.Reason);
    }

    [Fact]
    public async Task A_request_that_breaks_its_spec_is_never_attempted()
    {
        var parties = Queries.PartiesOf("RS256");
        using var http = new HttpClient();
        var client = new PloverPayClient(new TestConnection(http, () => parties.Shop) { Pipeline = new Attempts(0) });

        await Assert.ThrowsAsync<InvalidMessageException>(() =>
            client.PayoutQueryAsync(new() { RequestId = "short", At = default })
        );
    }
}
