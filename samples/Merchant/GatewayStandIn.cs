using GatewayContracts;
using GatewayContracts.Testing;
using LianLian;

namespace Merchant;

/// <summary>The gateway's side on a port of this machine: a test gateway behind a web server.</summary>
internal sealed class GatewayStandIn : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly TestGateway<LianLianGateway> _gateway;

    private GatewayStandIn(WebApplication application, TestGateway<LianLianGateway> gateway)
    {
        _application = application;
        _gateway = gateway;
        gateway.Answer<PaymentResultQueryRequest, PaymentResultQueryResponse>(Paid, NotVerified);
        application.Run(AnswerAsync);
    }

    public Uri Address => Loopback.AddressOf(_application);

    public static async Task<GatewayStandIn> StartAsync(TestGateway<LianLianGateway> gateway)
    {
        var standIn = new GatewayStandIn(Loopback.CreateBuilder().Build(), gateway);
        await standIn._application.StartAsync();
        return standIn;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        var reply = _gateway.Reply(context.Request.Path, body.ToArray());
        context.Response.StatusCode = reply.Status;
        context.Response.ContentType = reply.ContentType;
        await context.Response.Body.WriteAsync(reply.Body, context.RequestAborted);
    }

    private PaymentResultQueryResponse Paid(PaymentResultQueryRequest request)
    {
        Story.Line("the gateway says", $"verified with the shop's key; asked about {request.NoOrder}");
        return new()
        {
            RetCode = RetCode.Success,
            RetMsg = "交易成功",
            NoOrder = request.NoOrder,
            OidPaybill = "2013051613121201",
            DtOrder = new DateTimeOffset(2013, 5, 15, 9, 40, 13, TimeSpan.FromHours(8)),
            MoneyOrder = 210.97m,
            ResultPay = ResultPay.Success,
            SettleDate = new DateOnly(2013, 5, 16),
            PayType = PaymentResultQueryPayType.ExpressDebit,
            BankCode = "01020000",
            Memo = Untrusted.Of("测试"),
        };
    }

    private static PaymentResultQueryResponse NotVerified(Refusal refusal)
    {
        Story.Line("the gateway says", refusal.ToString());
        return new() { RetCode = RetCode.InvalidSignature, RetMsg = "商户请求签名错误" };
    }
}
