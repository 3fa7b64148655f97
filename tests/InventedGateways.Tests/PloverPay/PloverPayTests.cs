using System.Security.Cryptography;
using System.Text;
using PloverPay;

namespace InventedGateways.Tests.PloverPay;

/// <summary>
/// The signature in a header, over the hex digest of the body; JSON with objects, lists and numbers; an empty
/// acknowledgement.
/// </summary>
public partial class PloverPayTests
{
    private const string App = "app_7f3a";
    private const string Id = "0b9b3c1e-5a44-4a2c-9a51-0d2f6f1f7c11";
    private const string Signature = "X-Plover-Signature";
    private const string Algorithm = "X-Plover-Algorithm";

    private static readonly DateTimeOffset s_noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public static TheoryData<string, string, string> Exchanges => Backends.With("HS256", "RS256");

    public static TheoryData<string, string> Forgeries
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var forgery in s_forgeries.Keys)
            {
                cases.Add(forgery, "HS256");
                cases.Add(forgery, "RS256");
            }

            return cases;
        }
    }

    private static PayoutRequest Payout =>
        new()
        {
            RequestId = Id,
            OrderNo = "O-1",
            At = s_noon,
            Amount = new() { Value = 12.5m, Currency = Currency.Franc },
            Payee = new()
            {
                Name = "Zoë",
                Account = new()
                {
                    Iban = "CH9300762011623852957",
                    Bank = new() { City = "Zürich" },
                },
            },
            Items =
            [
                new()
                {
                    Sku = "s",
                    Quantity = 2,
                    UnitPrice = 6.25m,
                    Options = ["red", "xl"],
                },
            ],
            Labels = ["a", "b"],
            Metadata = "{\"z\":[1,2.50]}",
            Priority = 9,
        };

    private static PayoutEvent Event =>
        new()
        {
            EventId = "e-1",
            OrderNo = "O-1",
            PayoutNo = "77",
            State = State.Sent,
            Amount = new() { Value = 12.5m, Currency = Currency.Franc },
            At = s_noon,
            Labels = ["a"],
        };

    [Theory]
    [MemberData(nameof(Exchanges))]
    public async Task The_whole_exchange(string algorithm, string shop, string gateway)
    {
        var parties = PartiesOf(algorithm, shop, gateway);
        await using var standIn = Gateway(parties);
        using var http = await standIn.StartAsync();
        var client = new PloverPayClient(http, parties.Shop);

        var sent = Assert.IsType<Answered<PayoutResponse>>(await client.PayoutAsync(Payout));
        Assert.Equal(
            (12.50m, 0.25m, "{\"z\":[1,2.50]}"),
            (sent.Message.Amount!.Value, sent.Message.Fee, sent.Message.Metadata)
        );

        var found = Assert.IsType<Answered<PayoutQueryResponse>>(
            await client.PayoutQueryAsync(
                new()
                {
                    RequestId = Id,
                    PayoutNo = "77",
                    At = s_noon,
                    Page = 1,
                }
            )
        );
        Assert.Equal(("robot", 1), (found.Message.History!.Single().By!.Role, found.Message.Count));
        Assert.Collection(
            standIn.Requests,
            request =>
                Assert.Equal(
                    ("Zürich", 6.25m),
                    (
                        Assert.IsType<PayoutRequest>(request).Payee.Account!.Bank!.City,
                        ((PayoutRequest)request).Items!.Single().UnitPrice
                    )
                ),
            request => Assert.Equal(App, Assert.IsType<PayoutQueryRequest>(request).AppId)
        );

        await using var endpoint = await NotificationEndpoint<PayoutEvent>.StartAsync(parties.Shop);
        var reply = await Delivery.Of(Event, parties.Gateway).PostAsync(endpoint.Address);
        Assert.Empty(reply.Body);
        Assert.Null(reply.ContentType);
        Assert.Equal((State.Sent, 1), (endpoint.Last!.Verified!.Message.State, endpoint.Events));
    }

    [Fact]
    public void The_message_is_what_a_person_would_compute_from_the_docs()
    {
        var sent = SignedMessage.Seal(
            Event,
            new MerchantAccount(App, SigningKey.FromSecret("k"), new KeyRing(VerificationKey.FromSecret("k")), "HS256")
        );
        const string body =
            "{\"event-id\":\"e-1\",\"app-id\":\"app_7f3a\",\"order-no\":\"O-1\",\"payout-no\":\"77\",\"state\":"
            + "\"sent\",\"amount\":{\"value\":12.50,\"currency\":\"CHF\"},"
            + "\"at\":\"2026-03-01T12:00:00\",\"labels\":[\"a\"]}";
        var digest = Encoding.ASCII.GetBytes(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body))));
        Assert.Equal(body, Encoding.UTF8.GetString(sent.Body.Span));
        Assert.Equal(
            new Dictionary<string, string>
            {
                [Signature] = Convert.ToHexStringLower(HMACSHA256.HashData("k"u8, digest)),
                [Algorithm] = "HS256",
            },
            sent.Headers
        );
    }

    [Theory]
    [MemberData(nameof(Forgeries))]
    public async Task Refused(string forgery, string algorithm)
    {
        var parties = PartiesOf(algorithm);
        await using var endpoint = await NotificationEndpoint<PayoutEvent>.StartAsync(parties.Shop);
        var (forge, secret, rsa) = s_forgeries[forgery];

        var reply = await forge(parties).PostAsync(endpoint.Address);

        Assert.Equal(algorithm == "HS256" ? secret : rsa, endpoint.Last!.Refusal?.Reason);
        Assert.Equal("try again", reply.Text);
    }

    [Fact]
    public async Task An_answer_that_proves_nothing_is_no_answer()
    {
        Assert.Equal(UnknownReason.NotVerified, Reason(await Send(answer => answer.Replace("12.50", "12.5"))));
        Assert.Equal(UnknownReason.Unsigned, Reason(await Send(answer => answer.WithHeader(Signature, null))));
        Assert.Equal(
            UnknownReason.Unsigned,
            Reason(await Send(answer => answer.WithHeader(Signature, null).WithHeader(Algorithm, null)))
        );
        Assert.Equal(UnknownReason.OtherQuestion, Reason(await Send(answer => answer, orderNo: "O-2")));

        static UnknownReason Reason(Outcome<PayoutResponse> outcome) =>
            Assert.IsType<Unknown<PayoutResponse>>(outcome).Reason;
    }

    private static async Task<Outcome<PayoutResponse>> Send(Func<Delivery, Delivery> onTheWay, string? orderNo = null)
    {
        var parties = PartiesOf("RS256");
        await using var standIn = Gateway(parties, orderNo);
        standIn.OnTheWay = onTheWay;
        using var http = await standIn.StartAsync();
        return await new PloverPayClient(http, parties.Shop).PayoutAsync(Payout);
    }

    private static Delivery Genuine(Parties parties) => Delivery.Of(Event, parties.Gateway);

    private static Delivery Switched(Delivery delivery) =>
        delivery.WithHeader(Algorithm, delivery.Headers[Algorithm] == "HS256" ? "RS256" : "HS256");

    private static Delivery Signed(Parties parties, string json) =>
        (Genuine(parties) with { Body = Encoding.UTF8.GetBytes(json) }).WithHeader(
            Signature,
            SignedPayload.SignatureOf<PayoutEvent>(json, parties.Gateway)
        );

    private static Parties PartiesOf(string algorithm, string shop = "platform", string gateway = "platform") =>
        new(PloverPayGateway.Contract.Signature, App, algorithm, Backends.Named(shop), Backends.Named(gateway));

    private static GatewayStandIn Gateway(Parties parties, string? orderNo = null) =>
        new GatewayStandIn(parties.Gateway)
            .Answers<PayoutRequest, PayoutResponse>(
                "/payouts",
                request =>
                    new()
                    {
                        Result = Result.Done,
                        Message = "ok",
                        RequestId = request.RequestId,
                        OrderNo = orderNo ?? request.OrderNo,
                        PayoutNo = "77",
                        State = State.Queued,
                        Amount = new() { Value = request.Amount.Value, Currency = request.Amount.Currency },
                        Fee = 0.25m,
                        Metadata = request.Metadata,
                    }
            )
            .Answers<PayoutQueryRequest, PayoutQueryResponse>(
                "/payouts/query",
                request =>
                    new()
                    {
                        Result = Result.Done,
                        Message = "ok",
                        RequestId = request.RequestId,
                        OrderNo = "O-1",
                        PayoutNo = request.PayoutNo,
                        State = State.Sent,
                        History =
                        [
                            new()
                            {
                                State = State.Queued,
                                At = s_noon,
                                By = new() { Role = "robot" },
                            },
                        ],
                        Count = 1,
                    }
            );
}
