using System.Text;
using HeronPay;

namespace InventedGateways.Tests.HeronPay;

/// <summary>Keyed MD5, and SHA-256 as its successor, in upper-case hex; XML both ways; two outcome entries.</summary>
public partial class HeronPayTests
{
    private const string Shop = "SHOP0042";
    private const string Nonce = "0123456789abcdef0123456789abcdef";

    private static readonly DateTimeOffset s_noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.FromHours(5.5));

    public static TheoryData<string, string, string> Exchanges => Backends.With("MD5", "SHA256");

    public static TheoryData<string> Forgeries => [.. s_forgeries.Keys];

    private static OrderPayRequest Payment =>
        new()
        {
            TerminalId = "00000007",
            Nonce = Nonce,
            BillNo = "B-17 & Söhne",
            Amount = 129900,
            Subject = "羽毛球 <3>",
            AuthCode = "134567890123456789",
            SentAt = s_noon,
        };

    private static OrderPaid Notice =>
        new()
        {
            Nonce = Nonce,
            BillNo = "B-17",
            HeronNo = "900017",
            TradeState = TradeState.Paid,
            Amount = 129900,
            PaidAt = s_noon,
        };

    [Theory]
    [MemberData(nameof(Exchanges))]
    public async Task The_whole_exchange(string algorithm, string shop, string gateway)
    {
        var parties = PartiesOf(algorithm, shop, gateway);
        await using var standIn = Gateway(parties);
        using var http = await standIn.StartAsync();
        var client = new HeronPayClient(http, parties.Shop);

        var paid = Assert.IsType<Answered<OrderPayResponse>>(await client.OrderPayAsync(Payment));
        Assert.Equal(
            (129900, TradeState.Paid, Payment.BillNo, algorithm),
            (paid.Message.Amount, paid.Message.TradeState, paid.Message.BillNo, paid.Message.DigestType)
        );
        Assert.Matches("^[0-9A-F]+$", paid.Message.Digest);

        var found = Assert.IsType<Answered<OrderQueryResponse>>(
            await client.OrderQueryAsync(
                new()
                {
                    Nonce = Nonce,
                    HeronNo = "900017",
                    SentAt = s_noon,
                }
            )
        );
        Assert.Equal(s_noon, found.Message.PaidAt);
        Assert.Collection(
            standIn.Requests,
            request => Assert.Equal("羽毛球 <3>", Assert.IsType<OrderPayRequest>(request).Subject),
            request =>
                Assert.Equal(
                    ("2.1", Shop),
                    (Assert.IsType<OrderQueryRequest>(request).Version, ((OrderQueryRequest)request).ShopNo)
                )
        );

        await using var endpoint = await NotificationEndpoint<OrderPaid>.StartAsync(parties.Shop);
        foreach (var _ in Enumerable.Range(0, 2))
        {
            var reply = await Delivery.Of(Notice, parties.Gateway).PostAsync(endpoint.Address);
            Assert.Equal(
                (
                    "<xml><commCode>OK</commCode><commText>saved &amp; done</commText></xml>",
                    "application/xml;charset=utf-8"
                ),
                (reply.Text, reply.ContentType)
            );
        }

        Assert.Equal((129900, 1), (endpoint.Last!.Verified!.Message.Amount, endpoint.Events));
    }

    [Fact]
    public void The_body_is_what_a_person_would_compute_from_the_docs()
    {
        var sent = SignedMessage.Seal(
            Notice,
            new MerchantAccount(Shop, SigningKey.FromSecret("k"), new KeyRing(VerificationKey.FromSecret("k")), "MD5")
        );
        var signed =
            $"Currency=INR&DigestType=MD5&Nonce={Nonce}&ShopNo={Shop}&amount=129900&billNo=B-17&heronNo=900017&paidAt=2026-03-01 "
            + $"12:00:00&tradeState=PAID";
        var digest = Convert.ToHexString(
            System.Security.Cryptography.MD5.HashData(Encoding.UTF8.GetBytes(signed + "&key=k"))
        );
        Assert.Equal(signed, sent.SignString);
        Assert.Equal(
            $"<xml><ShopNo>{Shop}</ShopNo><Nonce>{Nonce}</Nonce><DigestType>MD5</DigestType><Digest>"
                + $"{digest}</Digest><billNo>B-17</billNo><heronNo>900017</heronNo>"
                + "<tradeState>PAID</tradeState><amount>129900</amount><Currency>INR</Currency><paidAt>2026-03-01 "
                + "12:00:00</paidAt></xml>",
            Encoding.UTF8.GetString(sent.Body.Span)
        );
    }

    [Theory]
    [MemberData(nameof(Forgeries))]
    public async Task Refused(string forgery)
    {
        var parties = PartiesOf("MD5");
        await using var endpoint = await NotificationEndpoint<OrderPaid>.StartAsync(parties.Shop);
        var (forge, reason) = s_forgeries[forgery];

        var reply = await forge(parties).PostAsync(endpoint.Address);

        Assert.Equal(reason, endpoint.Last!.Refusal?.Reason);
        Assert.Equal("<xml><commCode>BAD</commCode><commText>not saved</commText></xml>", reply.Text);
    }

    [Fact]
    public async Task The_first_outcome_that_is_no_success_decides()
    {
        Assert.Equal(
            "BAD",
            Assert
                .IsType<Refused<OrderPayResponse>>(
                    await Pay(new() { CommCode = CommCode.NotUnderstood, CommText = "digest" })
                )
                .Code
        );
        Assert.Equal("E7", Assert.IsType<Refused<OrderPayResponse>>(await Pay(Said(BizCode.NoSuchCard))).Code);
        Assert.Equal("P1", Assert.IsType<Pending<OrderPayResponse>>(await Pay(Said(BizCode.AwaitingPayer))).Code);
        Assert.Equal(
            UnknownReason.CodeLeavesItOpen,
            Assert.IsType<Unknown<OrderPayResponse>>(await Pay(Said(BizCode.HostBusy))).Reason
        );

        static OrderPayResponse Said(BizCode code) =>
            new()
            {
                CommCode = CommCode.Received,
                CommText = "ok",
                BizCode = code,
                BizText = "so",
            };
    }

    [Fact]
    public async Task An_answer_that_proves_nothing_is_no_answer()
    {
        Assert.Equal(
            UnknownReason.NotVerified,
            Reason(await Pay(onTheWay: answer => answer.Replace("<tradeState>PAID", "<tradeState>WAITING")))
        );
        Assert.Equal(
            UnknownReason.Unsigned,
            Reason(
                await Pay(onTheWay: answer =>
                    answer.ReplacePattern("<Digest>.*</Digest>", "").ReplacePattern("<DigestType>.*</DigestType>", "")
                )
            )
        );
        Assert.Equal(UnknownReason.OtherQuestion, Reason(await Pay(Answer(Payment, amount: 1))));

        static UnknownReason Reason(Outcome<OrderPayResponse> outcome) =>
            Assert.IsType<Unknown<OrderPayResponse>>(outcome).Reason;
    }

    private static async Task<Outcome<OrderPayResponse>> Pay(
        OrderPayResponse? answer = null,
        Func<Delivery, Delivery>? onTheWay = null
    )
    {
        var parties = PartiesOf("MD5");
        await using var standIn = new GatewayStandIn(parties.Gateway).Answers<OrderPayRequest, OrderPayResponse>(
            "/v2/order/pay",
            request => answer ?? Answer(request, request.Amount)
        );
        standIn.OnTheWay = onTheWay ?? standIn.OnTheWay;
        using var http = await standIn.StartAsync();
        return await new HeronPayClient(http, parties.Shop).OrderPayAsync(Payment);
    }

    private static Delivery Genuine(Parties parties) => Delivery.Of(Notice, parties.Gateway);

    private static Delivery Signed(Parties parties, string xml) =>
        new(SignedPayload.Of<OrderPaid>(xml, parties.Gateway), null, new Dictionary<string, string>());

    private static Parties PartiesOf(string algorithm, string shop = "platform", string gateway = "platform") =>
        new(HeronPayGateway.Contract.Signature, Shop, algorithm, Backends.Named(shop), Backends.Named(gateway));

    private static GatewayStandIn Gateway(Parties parties) =>
        new GatewayStandIn(parties.Gateway)
            .Answers<OrderPayRequest, OrderPayResponse>("/v2/order/pay", request => Answer(request, request.Amount))
            .Answers<OrderQueryRequest, OrderQueryResponse>(
                "/v2/order/query",
                request =>
                    new()
                    {
                        CommCode = CommCode.Received,
                        CommText = "ok",
                        BizCode = BizCode.Done,
                        BizText = "ok",
                        Nonce = request.Nonce,
                        BillNo = "B-17",
                        HeronNo = request.HeronNo,
                        TradeState = TradeState.Paid,
                        Amount = 129900,
                        PaidAt = s_noon,
                    }
            );

    private static OrderPayResponse Answer(OrderPayRequest request, long amount) =>
        new()
        {
            CommCode = CommCode.Received,
            CommText = "ok",
            BizCode = BizCode.Done,
            BizText = "ok",
            Nonce = request.Nonce,
            BillNo = request.BillNo,
            HeronNo = "900017",
            TradeState = TradeState.Paid,
            Amount = amount,
        };
}
