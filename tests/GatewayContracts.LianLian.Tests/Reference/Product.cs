namespace GatewayContracts.LianLian.Tests.Reference;

/// <summary>The gateway's products, as the contents of its documentation name and order them.</summary>
internal static class Product
{
    private static readonly (string Folder, string Name)[] s_all =
    [
        ("instant-payment", "Instant Payment"),
        ("mpay-payment-api", "MPAY Payment API"),
        ("unified-gateway-payment", "Unified gateway payment"),
        ("easy-payment", "Easy Payment"),
        ("online-banking-payment", "Online banking Payment"),
        ("exchange-payment", "Exchange Payment"),
        ("aggregate-payment", "Aggregate Payment"),
        ("relevant-api/card-bind-overview", "Card Bind"),
        ("relevant-api/refund-overview", "Refund"),
        ("relevant-api", "Card Bin Query"),
    ];

    public static string Name(string folder) => s_all[Rank(folder)].Name;

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
