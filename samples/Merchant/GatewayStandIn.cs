using GatewayContracts;
using LianLian;

namespace Merchant;

/// <summary>The gateway's side of the query, built on the same generated contracts: it opens signed requests and seals signed answers.</summary>
internal sealed class GatewayStandIn : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly MerchantAccount _account;

    private GatewayStandIn(WebApplication application, MerchantAccount account)
    {
        _application = application;
        _account = account;
        application.MapPost("/llwalletapi/orderquery.htm", AnswerAsync);
    }

    public Uri Address => Loopback.AddressOf(_application);

    public static async Task<GatewayStandIn> StartAsync(MerchantAccount account)
    {
        var standIn = new GatewayStandIn(Loopback.CreateBuilder().Build(), account);
        await standIn._application.StartAsync();
        return standIn;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var opened = SignedMessage.Open<PaymentResultQueryRequest>(await ReadBodyAsync(context), _account);
        Story.Line("the gateway says", opened.IsVerified ? $"verified with {opened.Verified.Key.Name}; asked about {opened.Verified.Message.NoOrder}" : opened.Refusal.ToString());
        var answer = opened.IsVerified
            ? Paid(opened.Verified.Message)
            : new PaymentResultQueryResponse { RetCode = RetCode.InvalidSignature, RetMsg = "商户请求签名错误" };

        var response = SignedMessage.Seal(answer, _account);
        context.Response.ContentType = response.ContentType;
        await context.Response.Body.WriteAsync(response.Body, context.RequestAborted);
    }

    private static async Task<byte[]> ReadBodyAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        return body.ToArray();
    }

    private static PaymentResultQueryResponse Paid(PaymentResultQueryRequest request) => new()
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
