using System.Security.Cryptography;
using System.Text;
using GatewayContracts;
using LianLian;
using NativeShop;

// A shop and its gateway in one program, compiled ahead of time: a query, a genuine notification and a forged one.
const string Merchant = "201304121000001004";
using var shopKey = RSA.Create(2048);
using var gatewayKey = RSA.Create(2048);
var gateway = new MerchantAccount(
    Merchant,
    SigningKey.Parse(gatewayKey.ExportPkcs8PrivateKeyPem()),
    new KeyRing(VerificationKey.Parse(shopKey.ExportSubjectPublicKeyInfoPem()))
);

await using var desk = Loopback.Create();
desk.MapPost(
    "/llwalletapi/orderquery.htm",
    async context =>
    {
        var asked = SignedMessage
            .Open<PaymentResultQueryRequest>(await Loopback.ReadBodyAsync(context), gateway)
            .Verified!.Message;
        await context.Response.Body.WriteAsync(
            SignedPayload.Of<PaymentResultQueryResponse>(
                $$"""{"ret_code":"0000","ret_msg":"ok","oid_partner":"{{Merchant}}","sign_type":"RSA","no_order":"{{asked.NoOrder}}","money_order":"210.97","result_pay":"SUCCESS"}""",
                gateway
            )
        );
    }
);
await desk.StartAsync();

var paid = new List<string>();
await using var shop = Loopback.Create(builder =>
{
    builder.Configuration.AddInMemoryCollection(
        new Dictionary<string, string?>
        {
            ["LianLian:MerchantId"] = Merchant,
            ["LianLian:SigningKey"] = shopKey.ExportPkcs8PrivateKeyPem(),
            ["LianLian:GatewayKeys:0"] = gatewayKey.ExportSubjectPublicKeyInfoPem(),
            ["LianLian:Endpoint"] = desk.Urls.First(),
        }
    );
    builder.Services.AddGateway<LianLianGateway>(builder.Configuration.GetSection("LianLian"));
    builder.Services.AddNotificationEndpoints();
});
shop.MapNotification<PaymentNotification>(
    "/notify",
    (notification, _) =>
    {
        paid.Add($"{notification.Message.NoOrder} {notification.Message.MoneyOrder}");
        return Task.FromResult(NotificationAnswer.Acknowledge);
    }
);
await shop.StartAsync();

var outcome = await shop
    .Services.GetRequiredService<ILianLianClient>()
    .PaymentResultQueryAsync(new() { NoOrder = "A1" });
Console.WriteLine(
    outcome is Answered<PaymentResultQueryResponse> { Message: { ResultPay: ResultPay.Success } answer }
        ? $"answered: {answer.MoneyOrder}"
        : outcome.ToString()
);

var genuine = SignedPayload.Of<PaymentNotification>(
    $$"""{"oid_partner":"{{Merchant}}","sign_type":"RSA","no_order":"A1","dt_order":"20260102030405","oid_paybill":"2","money_order":"210.97","result_pay":"SUCCESS","pay_type":"2"}""",
    gateway
);
var forged = Encoding.UTF8.GetBytes(
    Encoding.UTF8.GetString(genuine).Replace("210.97", "9210.97", StringComparison.Ordinal)
);
using var courier = new HttpClient { BaseAddress = new Uri(shop.Urls.First()) };
foreach (var body in (byte[][])[genuine, forged])
{
    using var content = new ByteArrayContent(body);
    using var reply = await courier.PostAsync(new Uri("/notify", UriKind.Relative), content);
    Console.WriteLine(await reply.Content.ReadAsStringAsync());
}

Console.WriteLine($"paid: {string.Join(", ", paid)}");
