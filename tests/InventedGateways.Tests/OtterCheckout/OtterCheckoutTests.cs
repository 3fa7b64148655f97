using System.Net;
using OtterCheckout;

namespace InventedGateways.Tests.OtterCheckout;

/// <summary>
/// SHA-256 with RSA over a form, with the algorithm's field out of the sign string; JSON answers; a page for the
/// buyer's browser.
/// </summary>
public partial class OtterCheckoutTests
{
    private const string Merchant = "OT00123456";

    private static readonly DateTimeOffset s_noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.FromHours(-3));

    public static TheoryData<string, string, string> Exchanges => Backends.With("RSA2", "RSA1");

    public static TheoryData<string> Forgeries => [.. s_forgeries.Keys];

    private static RefundRequest Refund =>
        new()
        {
            OutTradeId = "T-1",
            RefundNo = "R 1&2",
            RefundFee = 5m,
            TotalFee = 49.90m,
            FeeType = FeeType.Real,
            Reason = "zu groß+100%",
        };

    private static TradeNotice Notice =>
        new()
        {
            OutTradeId = "T-1",
            OtterTradeId = "42",
            OrderState = OrderState.Paid,
            TotalFee = 49.9m,
            FeeType = FeeType.Euro,
            CreateTime = s_noon,
            Rate = 5.4321m,
            Remark = "a=b&c d|e",
            RiskInfo = new() { BuyerIp = "192_0_2_1", Age = 12 },
            CardHint = Untrusted.Of("**** 1111"),
            BankMemo = Untrusted.Of("ok"),
        };

    [Theory]
    [MemberData(nameof(Exchanges))]
    public async Task The_whole_exchange(string algorithm, string shop, string gateway)
    {
        var parties = PartiesOf(algorithm, shop, gateway);
        await using var standIn = Gateway(parties);
        using var http = await standIn.StartAsync();
        var client = new OtterCheckoutClient(http, parties.Shop);

        var refunded = Assert.IsType<Answered<RefundResponse>>(await client.RefundAsync(Refund));
        Assert.Equal((5m, algorithm), (refunded.Message.RefundFee, refunded.Message.SignMode));
        Assert.DoesNotContain(algorithm, refunded.Answer.SignString, StringComparison.Ordinal);

        var found = Assert.IsType<Answered<TradeQueryResponse>>(
            await client.TradeQueryAsync(new() { OutTradeId = "T-1", Remark = "|remark" })
        );
        Assert.Equal(
            (OrderState.Refunded, "R1", "**** 1111"),
            (
                found.Message.OrderState,
                found.Message.Refunds!.Single().RefundNo,
                found.Message.CardHint!.ReadUnverified()
            )
        );
        Assert.Collection(
            standIn.Requests,
            request =>
                Assert.Equal(
                    ("R 1&2", "zu groß+100%"),
                    (Assert.IsType<RefundRequest>(request).RefundNo, ((RefundRequest)request).Reason)
                ),
            request =>
                Assert.Equal(
                    ("v3.1", "|remark"),
                    (Assert.IsType<TradeQueryRequest>(request).ApiVersion, ((TradeQueryRequest)request).Remark)
                )
        );

        await using var endpoint = await NotificationEndpoint<TradeNotice>.StartAsync(parties.Shop);
        var reply = await Delivery.Of(Notice, parties.Gateway).PostAsync(endpoint.Address);
        Assert.Equal(("success", "text/plain;charset=utf-8"), (reply.Text, reply.ContentType));
        Assert.Equal(
            (49.90m, "192_0_2_1", 1),
            (
                endpoint.Last!.Verified!.Message.TotalFee,
                endpoint.Last.Verified.Message.RiskInfo!.BuyerIp,
                endpoint.Events
            )
        );
    }

    [Theory]
    [MemberData(nameof(Exchanges))]
    public async Task The_buyers_browser_posts_the_cashier_request(string algorithm, string shop, string gateway)
    {
        var parties = PartiesOf(algorithm, shop, gateway);
        var request = new CashierRequest
        {
            OutTradeId = "T-2",
            TotalFee = 10m,
            FeeType = FeeType.Euro,
            Subject = "\"ball\" & <net>",
            CreateTime = s_noon,
            ExpireDate = new DateOnly(2026, 3, 31),
            RiskInfo = new() { BuyerIp = "192_0_2_1", Device = "a \"phone\"" },
            NotifyUrl = new Uri("https://shop.example/n?a=1&b=2"),
        };
        var form = BrowserForm.Of(request, parties.Shop);
        Opened<CashierRequest>? opened = null;
        await using var page = await Loopback.StartAsync(
            (_, delivery) =>
            {
                opened = SignedMessage.Open<CashierRequest>(delivery.Body, parties.Gateway);
                return new([], null, new Dictionary<string, string>());
            }
        );

        // As a browser does: it encodes the form's fields by itself.
        using var browser = new HttpClient();
        using var content = new FormUrlEncodedContent(form.Fields);
        using var answer = await browser.PostAsync(page.Address, content);

        Assert.True(opened!.IsVerified, opened.ToString());
        Assert.Equal(
            (request.Subject, request.RiskInfo.Device, new DateOnly(2026, 3, 31)),
            (
                opened.Verified.Message.Subject,
                opened.Verified.Message.RiskInfo!.Device,
                opened.Verified.Message.ExpireDate!.Value
            )
        );
        Assert.Equal("https://pay.otter.example/cashier", form.Action.AbsoluteUri);
        Assert.All(
            form.Fields,
            field =>
                Assert.Contains(
                    $"name=\"{field.Key}\" value=\"{field.Value}\"",
                    WebUtility.HtmlDecode(form.ToHtml()),
                    StringComparison.Ordinal
                )
        );
        Assert.DoesNotContain(
            typeof(OtterCheckoutClient).GetMethods(),
            method => method.Name.StartsWith("Cashier", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\rb")]
    [InlineData("a\0b")]
    public void What_a_browser_would_change_is_not_signed_for_it(string remark)
    {
        var request = new CashierRequest
        {
            OutTradeId = "T-2",
            TotalFee = 10m,
            FeeType = FeeType.Euro,
            Subject = "ball",
            CreateTime = s_noon,
            RiskInfo = new() { BuyerIp = "192_0_2_1" },
            NotifyUrl = new Uri("https://shop.example/n"),
            Remark = remark,
        };
        var violation = Assert.Single(
            Assert.Throws<InvalidMessageException>(() => BrowserForm.Of(request, PartiesOf("RSA2").Shop)).Violations
        );
        Assert.Equal((ViolationKind.Format, "remark"), (violation.Kind, Assert.Single(violation.Fields)));
    }

    [Theory]
    [MemberData(nameof(Forgeries))]
    public async Task Refused(string forgery)
    {
        var parties = PartiesOf("RSA2");
        await using var endpoint = await NotificationEndpoint<TradeNotice>.StartAsync(parties.Shop);
        var (forge, reason) = s_forgeries[forgery];

        var reply = await forge(parties).PostAsync(endpoint.Address);

        Assert.Equal(reason, endpoint.Last!.Refusal?.Reason);
        Assert.Equal("fail", reply.Text);
    }

    [Fact]
    public void Where_no_algorithm_is_named_the_absent_one_is_meant()
    {
        var (sha256, sha1) = (PartiesOf("RSA2"), PartiesOf("RSA1"));
        Assert.True(Open(Delivery.Of(Notice, sha256.Gateway).Replace("&signMode=RSA2", ""), sha256.Shop).IsVerified);
        Assert.Equal(
            RefusalReason.WrongAlgorithm,
            Open(Delivery.Of(Notice, sha1.Gateway).Replace("&signMode=RSA1", ""), sha1.Shop).Refusal?.Reason
        );

        static Opened<TradeNotice> Open(Delivery delivery, MerchantAccount account) =>
            SignedMessage.Open<TradeNotice>(delivery.Body, account);
    }

    [Fact]
    public void The_docs_waits_are_at_hand() =>
        Assert.Equal(
            [15, 30, 180, 600, 3600],
            NotificationProtocol.Of<TradeNotice>().ResendAfter.Select(wait => wait.TotalSeconds)
        );

    [Fact]
    public async Task What_the_gateway_declines_or_leaves_open()
    {
        Assert.Equal("402", Assert.IsType<Refused<RefundResponse>>(await Ask(Status.Declined)).Code);
        Assert.Equal("202", Assert.IsType<Pending<RefundResponse>>(await Ask(Status.Accepted)).Code);
        Assert.Equal(
            UnknownReason.CodeLeavesItOpen,
            Assert.IsType<Unknown<RefundResponse>>(await Ask(Status.Broken)).Reason
        );
        Assert.Equal(
            UnknownReason.NotVerified,
            Assert
                .IsType<Unknown<RefundResponse>>(await Ask(Status.Declined, answer => answer.Replace("402", "200")))
                .Reason
        );
        Assert.Equal(
            UnknownReason.Unsigned,
            Assert
                .IsType<Unknown<RefundResponse>>(
                    await Ask(Status.Declined, answer => answer.ReplacePattern(",\"signature\":\".*\"", ""))
                )
                .Reason
        );

        static async Task<Outcome<RefundResponse>> Ask(Status status, Func<Delivery, Delivery>? onTheWay = null)
        {
            var parties = PartiesOf("RSA2");
            await using var standIn = new GatewayStandIn(parties.Gateway).Answers<RefundRequest, RefundResponse>(
                "/trade/refund",
                _ => new() { Status = status, StatusWords = "so" }
            );
            standIn.OnTheWay = onTheWay ?? standIn.OnTheWay;
            using var http = await standIn.StartAsync();
            return await new OtterCheckoutClient(http, parties.Shop).RefundAsync(Refund);
        }
    }

    private static Delivery Genuine(Parties parties) => Delivery.Of(Notice, parties.Gateway);

    private static Delivery Signed(Parties parties, string form) =>
        new(SignedPayload.Of<TradeNotice>(form, parties.Gateway), null, new Dictionary<string, string>());

    private static Parties PartiesOf(string algorithm, string shop = "platform", string gateway = "platform") =>
        new(
            OtterCheckoutGateway.Contract.Signature,
            Merchant,
            algorithm,
            Backends.Named(shop),
            Backends.Named(gateway)
        );

    private static GatewayStandIn Gateway(Parties parties) =>
        new GatewayStandIn(parties.Gateway)
            .Answers<RefundRequest, RefundResponse>(
                "/trade/refund",
                request =>
                    new()
                    {
                        Status = Status.Handled,
                        StatusWords = "ok",
                        OutTradeId = request.OutTradeId,
                        RefundNo = request.RefundNo,
                        RefundFee = request.RefundFee,
                    }
            )
            .Answers<TradeQueryRequest, TradeQueryResponse>(
                "/trade/query",
                request =>
                    new()
                    {
                        Status = Status.Handled,
                        StatusWords = "ok",
                        OutTradeId = request.OutTradeId,
                        OrderState = OrderState.Refunded,
                        TotalFee = 49.90m,
                        FeeType = FeeType.Real,
                        Refunds = [new() { RefundNo = "R1", Fee = 5m }],
                        CardHint = Untrusted.Of("**** 1111"),
                        BankMemo = Untrusted.Of("memo"),
                        Remark = request.Remark,
                    }
            );
}
