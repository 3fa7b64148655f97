using System.Text.Json;

namespace GatewayContracts.LianLian.Tests.Sending;

/// <summary>What pages ask for in prose: a text that is JSON, and fields that a token stands for.</summary>
public sealed class RiskItemTests
{
    private static readonly DateTimeOffset Moment = new(2013, 5, 15, 9, 40, 13, TimeSpan.FromHours(8));

    [Fact]
    public void The_members_of_risk_item_travel_as_the_JSON_of_a_text()
    {
        var request = new EasypayWebRedirectRequest
        {
            UserId = "u1",
            Timestamp = Moment,
            BusiPartner = BusiPartner.PhysicalGoods,
            NoOrder = "2013051500001",
            DtOrder = Moment,
            NameGoods = "羽毛球",
            MoneyOrder = 210.97m,
            NotifyUrl = new Uri("https://shop.example/notify"),
            UserreqIp = "203_0_113_7",
            PayType = EasypayWebRedirectPayType.Payment,
            RiskItem = new RiskItem
            {
                FrmsWareCategory = "1009",
                UserInfoMerchtUserno = "u1",
                UserInfoDtRegister = Moment.ToOffset(TimeSpan.Zero),
                GoodsName = "羽毛球",
                DeliveryFullName = "张三",
            },
        };

        var form = BrowserForm.Of(request, Parties.MerchantAccount);
        using var risk = JsonDocument.Parse(form.Fields.Single(field => field.Key == "risk_item").Value);

        Assert.Equal(
            [
                ("frms_ware_category", "1009"),
                ("user_info_mercht_userno", "u1"),
                ("user_info_dt_register", "20130515094013"),
                ("goods_name", "羽毛球"),
                ("delivery_full_name", "张三"),
            ],
            risk.RootElement.EnumerateObject().Select(member => (member.Name, member.Value.GetString()!))
        );
        Assert.DoesNotContain("张三", request.ToString(), StringComparison.Ordinal);
    }
}
