namespace GatewayContracts.LianLian.Tests.Reference;

/// <summary>The gateway's products, as the contents of its documentation name and order them.</summary>
internal static class Product
{
    private static readonly (string Folder, string Name, string Chinese)[] s_all =
    [
        ("instant-payment", "Instant Payment", "实时付款"),
        ("mpay-payment-api", "MPAY Payment API", "MPAY 支付"),
        ("unified-gateway-payment", "Unified gateway payment", "统一网关支付"),
        ("easy-payment", "Easy Payment", "快捷支付"),
        ("online-banking-payment", "Online banking Payment", "网银支付"),
        ("exchange-payment", "Exchange Payment", "购汇支付"),
        ("aggregate-payment", "Aggregate Payment", "聚合支付"),
        ("relevant-api/card-bind-overview", "Card Bind", "绑卡"),
        ("relevant-api/refund-overview", "Refund", "退款"),
        ("relevant-api", "Card Bin Query", "卡 BIN 查询"),
    ];

    public static string Name(string folder, string language = DocText.English) =>
        language == DocText.Chinese ? s_all[Rank(folder)].Chinese : s_all[Rank(folder)].Name;

    public static int Rank(string folder)
    {
        var rank = Array.FindIndex(s_all, product => product.Folder == folder);
        Assert.True(
            rank >= 0,
            $"{folder} is no product of the gateway; mend the address in `read_from`, or add it here"
        );
        return rank;
    }
}
