using GatewayContracts;
using GatewayContracts.Testing;
using LianLian;
using OrderLifecycle;

// One order from its creation to its refund, and a payout: everything signed, sent, verified and read as in production,
// without a network. The gateway is a stand-in with keys of its own.
var gateway = new TestGateway<LianLianGateway>("201304121000001004", cipher: BouncyCastleCipher.Instance);
var standIn = new GatewayStandIn(gateway);
using var http = gateway.CreateHttpClient();
var shop = new Shop(new LianLianClient(http, gateway.MerchantAccount), gateway.MerchantAccount);

var order = new Order("2026112700001", 210.97m, DateTimeOffset.FromUnixTimeSeconds(1_795_000_000));

Story.Title("1. The shop creates a payment");
var link = await shop.CreateAsync(order);
Story.Line("the customer scans", link);

Story.Title("2. The customer pays, and the gateway notifies the shop");
var notification = standIn.Pay(order.Number);
Story.Line("the shop answers", shop.Receive(notification).ToString());
Story.Line("the order is", order.ToString());
Story.Line("a copy of it", shop.Receive(notification).ToString());

Story.Title("3. The shop asks as well");
Story.Line("the gateway says", await shop.QueryAsync(order));

Story.Title("4. The shop gives half of it back");
Story.Line("the gateway says", await shop.RefundAsync(order, "R2026112700001", 100.00m));

Story.Title("5. The gateway says that the refund arrived");
Story.Line("the shop answers", shop.ReceiveRefund(standIn.CompleteRefund("R2026112700001")).ToString());
Story.Line("the order is", order.ToString());

Story.Title("6. The shop pays a supplier, encrypted");
Story.Line("the gateway says", await shop.PayOutAsync("P2026112700001", 88.00m));
Story.Line("on the wire", standIn.LastPayoutOnTheWire);

var isWhole = order is { IsPaid: true, Refunded: 100.00m } && standIn.Payouts == 1;
Console.WriteLine(isWhole ? "\nPaid once, refunded once, paid out once." : "\nSomething is not as it should be.");
return isWhole ? 0 : 1;
