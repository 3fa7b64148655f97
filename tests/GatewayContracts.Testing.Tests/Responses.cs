using LianLian;

namespace GatewayContracts.Testing.Tests;

/// <summary>What LianLian answers in these tests.</summary>
internal static class Responses
{
    public const string Merchant = "201304121000001004";

    public static TestGateway<LianLianGateway> NewGateway() => new(Merchant);

    public static PaymentResultQueryResponse Paid(PaymentResultQueryRequest request) =>
        new()
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
        };

    public static PaymentResultQueryResponse Failed(RetCode code) => new() { RetCode = code, RetMsg = "错误" };

    public static PaymentNotification Notification(string order) =>
        new()
        {
            NoOrder = order,
            DtOrder = new DateTimeOffset(2013, 5, 15, 9, 40, 13, TimeSpan.FromHours(8)),
            OidPaybill = "2013051613121201",
            MoneyOrder = 210.97m,
            ResultPay = ResultPay.Success,
            PayType = PaymentNotificationPayType.QuickPaymentDebit,
        };
}
