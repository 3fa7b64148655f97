using GatewayContracts.Metadata;
using PloverPay;

namespace InventedGateways.Tests.Transport;

/// <summary>A client asks its connection for the account at every call, and again when the answer is there.</summary>
public class GatewayConnectionTests
{
    [Fact]
    public async Task The_account_of_the_moment_signs()
    {
        var (first, second) = (Queries.PartiesOf("HS256"), Queries.PartiesOf("RS256"));
        var account = first.Shop;
        await using var before = Queries.Answering(first.Gateway);
        using var http = await before.StartAsync();
        var client = new PloverPayClient(new TestConnection(http, () => account));
        Assert.IsType<Answered<PayoutQueryResponse>>(await client.PayoutQueryAsync(Queries.Query));

        account = second.Shop;
        await client.PayoutQueryAsync(Queries.Query);

        Assert.IsType<PayoutQueryRequest>(before.Requests.First());
        Assert.Equal(RefusalReason.WrongAlgorithm, Assert.IsType<Refusal>(before.Requests.Last()).Reason);
    }

    [Fact]
    public async Task An_answer_is_verified_by_the_keys_of_when_it_came()
    {
        var parties = Queries.PartiesOf("RS256");
        var old = new MerchantAccount(
            parties.Shop.Merchant,
            parties.Shop.SigningKey,
            new KeyRing(KeyPair.Stranger.Public),
            "RS256"
        );
        var account = old;
        await using var gateway = Queries.Answering(parties.Gateway);
        gateway.OnTheWay = answer =>
        {
            account = parties.Shop;
            return answer;
        };
        using var http = await gateway.StartAsync();

        var answered = Assert.IsType<Answered<PayoutQueryResponse>>(
            await new PloverPayClient(new TestConnection(http, () => account)).PayoutQueryAsync(Queries.Query)
        );

        Assert.Equal(KeyPair.Gateway.Public, answered.Answer.Key);
    }

    [Fact]
    public async Task Or_by_those_of_when_it_was_asked_for()
    {
        var parties = Queries.PartiesOf("RS256");
        var account = parties.Shop;
        await using var gateway = Queries.Answering(parties.Gateway);
        gateway.OnTheWay = answer =>
        {
            account = new MerchantAccount(
                parties.Shop.Merchant,
                parties.Shop.SigningKey,
                new KeyRing(KeyPair.Stranger.Public),
                "RS256"
            );
            return answer;
        };
        using var http = await gateway.StartAsync();
        var client = new PloverPayClient(new TestConnection(http, () => account));

        Assert.IsType<Answered<PayoutResponse>>(await client.PayoutAsync(Queries.Payout));

        // A key that was gone before is gone, and a forged answer is none by either account.
        Assert.Equal(
            RefusalReason.UnknownKey,
            Assert.IsType<Unknown<PayoutResponse>>(await client.PayoutAsync(Queries.Payout)).Refusal!.Reason
        );
        account = parties.Shop;
        gateway.OnTheWay = answer =>
        {
            account = new MerchantAccount(
                parties.Shop.Merchant,
                parties.Shop.SigningKey,
                new KeyRing(KeyPair.Stranger.Public),
                "RS256"
            );
            return answer.Replace("12.50", "99.00");
        };
        Assert.Equal(
            RefusalReason.UnknownKey,
            Assert.IsType<Unknown<PayoutResponse>>(await client.PayoutAsync(Queries.Payout)).Refusal!.Reason
        );
    }

    [Fact]
    public async Task An_account_that_is_taken_away_meanwhile_still_reads_its_answer()
    {
        var parties = Queries.PartiesOf("RS256");
        var asked = 0;
        await using var gateway = Queries.Answering(parties.Gateway);
        using var http = await gateway.StartAsync();
        var client = new PloverPayClient(new TestConnection(http, () => asked++ == 0 ? parties.Shop : Unusable()));

        Assert.IsType<Answered<PayoutResponse>>(await client.PayoutAsync(Queries.Payout));
        await Assert.ThrowsAsync<GatewayConfigurationException>(() => client.PayoutAsync(Queries.Payout));
        Assert.Single(gateway.Requests);
    }

    [Fact]
    public async Task Once_the_request_is_sent_nothing_is_thrown_for_the_account()
    {
        var parties = Queries.PartiesOf("RS256");
        var asked = 0;
        await using var gateway = Queries.Answering(parties.Gateway);
        using var http = await gateway.StartAsync();
        var client = new PloverPayClient(
            new TestConnection(http, () => asked++ == 0 ? parties.Shop : throw new TimeoutException())
        );

        Assert.IsType<Answered<PayoutResponse>>(await client.PayoutAsync(Queries.Payout));
    }

    [Fact]
    public async Task The_limits_are_the_connection_s_until_the_client_has_its_own()
    {
        var parties = Queries.PartiesOf("RS256");
        await using var gateway = Queries.Answering(parties.Gateway);
        using var http = await gateway.StartAsync();
        var connection = new TestConnection(http, () => parties.Shop) { Limits = new WireLimits { MaximumBytes = 10 } };

        var unknown = Assert.IsType<Unknown<PayoutQueryResponse>>(
            await new PloverPayClient(connection).PayoutQueryAsync(Queries.Query)
        );
        Assert.Equal(RefusalReason.TooLarge, unknown.Refusal!.Reason);
        Assert.IsType<Answered<PayoutQueryResponse>>(
            await new PloverPayClient(connection) { Limits = new WireLimits() }.PayoutQueryAsync(Queries.Query)
        );
    }

    [Fact]
    public void The_generated_gateway_says_what_a_container_needs_to_know()
    {
        Assert.Equal(
            [("Payout", OperationSafety.Money), ("PayoutQuery", OperationSafety.Read)],
            PloverPayGateway.Operations.Select(operation => (operation.Name, operation.Safety))
        );
        Assert.Equal(TimeSpan.Zero, PloverPayGateway.Contract.TimeZone);
        var type = ClientOf<PloverPayGateway>();
        Assert.Equal((typeof(IPloverPayClient), typeof(PloverPayClient)), (type.Interface, type.Class));
        Assert.IsType<PloverPayClient>(type.Create(new TestConnection(new HttpClient(), Unusable)));

        static GatewayClientType ClientOf<TGateway>()
            where TGateway : ICallableGateway => TGateway.Client;
    }

    // Throws what a connection throws for an account that cannot be used.
    private static MerchantAccount Unusable() => new(" ", KeyPair.Shop.Private, new KeyRing(KeyPair.Gateway.Public));
}
