using System.Net;

namespace GatewayContracts.LianLian.Tests.Transport;

public sealed class RequestTests
{
    [Fact]
    public async Task The_gateway_gets_a_signed_request_at_the_documented_path()
    {
        await using var server = await StandIn.ThatAnswers(SignedByHand.Body(Messages.Response()));

        await server.Ask();

        var request = Assert.Single(server.Requests);
        Assert.Equal(
            ("POST", "/llwalletapi/orderquery.htm", "application/json;charset=utf-8"),
            (request.Method, request.Path, request.ContentType?.Replace(" ", "", StringComparison.Ordinal))
        );
        var verified = SignedMessage.Open<PaymentResultQueryRequest>(request.Body, Parties.GatewayAccount).Accepted();
        Assert.Equal("no_order=2013051500001&oid_partner=201304121000001004&sign_type=RSA", verified.SignString);
        Assert.Equal(SignedMessage.Seal(Messages.Request(), Parties.MerchantAccount).Body.ToArray(), request.Body);
        Assert.Empty(verified.Drift);
    }

    [Fact]
    public async Task Without_a_base_address_it_goes_to_the_documented_endpoint()
    {
        using var recorder = new Recorder();
        using var http = new HttpClient(recorder);

        await new LianLianClient(http, Parties.MerchantAccount).PaymentResultQueryAsync(Messages.Request());

        Assert.Equal("https://wallet.lianlianpay.com/llwalletapi/orderquery.htm", recorder.Asked!.ToString());
    }

    [Fact]
    public async Task An_invalid_request_is_told_before_anything_is_sent()
    {
        await using var server = await StandIn.ThatAnswers(SignedByHand.Body(Messages.Response()));

        var exception = await Assert.ThrowsAsync<InvalidMessageException>(() =>
            server.Client.PaymentResultQueryAsync(new())
        );

        Assert.Equal(ViolationKind.Rule, Assert.Single(exception.Violations).Kind);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Many_questions_at_once_get_their_own_answers()
    {
        await using var server = await StandIn.ThatAnswers(
            async (context, body) =>
            {
                var order = SignedMessage
                    .Open<PaymentResultQueryRequest>(body, Parties.GatewayAccount)
                    .Accepted()
                    .Message.NoOrder;
                await context.Response.Body.WriteAsync(
                    SignedByHand.Body(Messages.Response().With(("no_order", order)))
                );
            }
        );

        var outcomes = await Task.WhenAll(
            Enumerable.Range(0, 40).Select(i => server.Client.PaymentResultQueryAsync(new() { NoOrder = $"order-{i}" }))
        );

        Assert.Equal(
            Enumerable.Range(0, 40).Select(i => $"order-{i}"),
            outcomes.Select(outcome => Assert.IsType<Answered<PaymentResultQueryResponse>>(outcome).Message.NoOrder)
        );
    }

    private sealed class Recorder : HttpMessageHandler
    {
        public Uri? Asked { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            Asked = request.RequestUri;
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.BadGateway));
        }
    }
}
