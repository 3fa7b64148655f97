namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1103NoMerchantFieldTests() : SpecTest(Descriptors.NoMerchantField)
{
    [Fact]
    public void In_a_notification() =>
        InNotification(
            "[shop_id, order_id, state]\n  senders: [203.0.113.7, \"2001:db8::7\"]\nfields:\n  order_id: { "
                + "required: true }\n  shop_id: { required: true }\n",
            "[order_id, state]\n[|fields|]:\n  order_id: { required: true }\n",
            "shop_id"
        );
}
