using LianLian;
using Merchant;

// Two parties, as in production: each has its own key pair and knows the other's public key only.
const string MerchantId = "201103171000000000";
var keys = new FreshKeys();
var account = new GatewayContracts.MerchantAccount(MerchantId, keys.Merchant, new GatewayContracts.KeyRing(keys.GatewayPublic));
var gatewayAccount = new GatewayContracts.MerchantAccount(MerchantId, keys.Gateway, new GatewayContracts.KeyRing(keys.MerchantPublic));

await using var gateway = await GatewayStandIn.StartAsync(gatewayAccount);
await using var shop = await Shop.StartAsync(account);

Story.Title("1. Ask the gateway about a payment");
using var http = new HttpClient { BaseAddress = gateway.Address, Timeout = TimeSpan.FromSeconds(10) };
var query = new PaymentResultQueryRequest { NoOrder = "2013051500001" };
Story.Line("signed by the shop", GatewayContracts.SignedMessage.SignString(query, account));

var outcome = await new LianLianClient(http, account).PaymentResultQueryAsync(query);
Story.Answer(outcome);

Story.Title("2. The gateway notifies the shop");
var deliveries = new Deliveries(keys, gatewayAccount);
using var courier = new HttpClient { BaseAddress = shop.Address, Timeout = TimeSpan.FromSeconds(10) };
var asExpected = outcome is GatewayContracts.Answered<PaymentResultQueryResponse>;
foreach (var delivery in deliveries.All)
{
    var judged = await delivery.PostAsync(courier, shop);
    Story.Delivery(delivery, judged);
    asExpected &= judged.Reason == delivery.Expected;
}

Story.Title("3. What the shop has in its books");
foreach (var (order, amount) in shop.PaidOrders)
{
    Story.Line(order, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"paid {amount:0.00} CNY"));
}

asExpected &= shop.PaidOrders is [("2013051500001", 210.97m)];
Story.End(asExpected);
return asExpected ? 0 : 1;
