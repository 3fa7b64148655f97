using System.Text.Json.Nodes;

namespace GatewayContracts.LianLian.Tests;

/// <summary>Valid messages, without signatures, to be varied by the tests.</summary>
internal static class Messages
{
    public static JsonObject Notification() =>
        new()
        {
            ["oid_partner"] = Parties.MerchantId,
            ["dt_order"] = "20130515094013",
            ["no_order"] = "2013051500001",
            ["oid_paybill"] = "2013051613121201",
            ["money_order"] = "210.97",
            ["result_pay"] = "SUCCESS",
            ["settle_date"] = "20130516",
            ["info_order"] = "用户13958069593购买了3桶羽毛球",
            ["pay_type"] = "P",
            ["bank_code"] = "01020000",
            ["sign_type"] = "RSA",
        };

    public static JsonObject Response() =>
        new()
        {
            ["ret_code"] = "0000",
            ["ret_msg"] = "交易成功",
            ["oid_partner"] = Parties.MerchantId,
            ["sign_type"] = "RSA",
            ["no_order"] = "2013051500001",
            ["dt_order"] = "20130515094013",
            ["oid_paybill"] = "2013051613121201",
            ["money_order"] = "49.65",
            ["result_pay"] = "SUCCESS",
            ["settle_date"] = "20130515",
            ["info_order"] = "羽毛球",
            ["pay_type"] = "2",
            ["bank_code"] = "01020000",
        };

    public static PaymentResultQueryRequest Request() => new() { NoOrder = "2013051500001" };

    public static PaymentNotification TypedNotification(decimal money = 210.97m, string noOrder = "2013051500001") =>
        new()
        {
            NoOrder = noOrder,
            DtOrder = new DateTimeOffset(2013, 5, 15, 9, 40, 13, TimeSpan.FromHours(8)),
            OidPaybill = "2013051613121201",
            MoneyOrder = money,
            ResultPay = ResultPay.Success,
            PayType = PaymentNotificationPayType.NewAuthenticatePayment,
        };

    /// <summary>The message with some fields set to other values; null takes a field away.</summary>
    public static JsonObject With(this JsonObject message, params (string Name, JsonNode? Value)[] fields)
    {
        foreach (var (name, value) in fields)
        {
            message.Remove(name);
            if (value is not null)
            {
                message[name] = value;
            }
        }

        return message;
    }

    public static JsonObject Without(this JsonObject message, params string[] names)
    {
        foreach (var name in names)
        {
            Assert.True(message.Remove(name), name);
        }

        return message;
    }
}
