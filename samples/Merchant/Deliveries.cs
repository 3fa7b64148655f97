using System.Text;
using GatewayContracts;
using GatewayContracts.Testing;
using LianLian;

namespace Merchant;

/// <summary>The documentation page's notification, signed with a fresh key, and four forgeries of it.</summary>
internal sealed class Deliveries(MerchantAccount gateway)
{
    private const string Page = """
        {
          "oid_partner":"201103171000000000",
          "dt_order":"20130515094013",
          "no_order":"2013051500001",
          "oid_paybill":"2013051613121201",
          "money_order":"210.97",
          "result_pay":"SUCCESS",
          "settle_date":"20130516",
          "info_order":"用户13958069593购买了3桶羽毛球",
          "pay_type":"P",
          "bank_code":"01020000",
          "sign_type":"RSA"
        }
        """;

    public IEnumerable<Delivery> All =>
        [
            new("the page's notification, as the gateway sends it", Genuine, Expected: null),
            new(
                "tampered: 210.97 became 9210.97 on the way",
                Replace(Genuine, "210.97", "9210.97"),
                RefusalReason.DoesNotMatch
            ),
            new(
                "forged: signed with a stranger's key",
                Sign(Page, new MerchantAccount(gateway.Merchant, TestKeyPair.Create().SigningKey, gateway.Keys)),
                RefusalReason.UnknownKey
            ),
            new(
                "switched: sign_type asks for a weaker algorithm",
                Replace(Genuine, "\"RSA\"", "\"MD5\""),
                RefusalReason.WrongAlgorithm
            ),
            new("smuggled: a genuine signature, moved from 0.01 to 9999.00", Smuggled(), RefusalReason.Ambiguous),
        ];

    private byte[] Genuine => Sign(Page, gateway);

    /// <summary>
    /// The customer chose info_order when paying 0.01, so that the gateway signs a text which can be split into other
    /// fields as well. The same text, split that way, says that 9999.00 were paid, under the gateway's own signature.
    /// </summary>
    private byte[] Smuggled()
    {
        var paid = Page.Replace("210.97", "0.01", StringComparison.Ordinal)
            .Replace(
                "用户13958069593购买了3桶羽毛球",
                "shuttlecocks&money_order=9999.00&name_goods=x",
                StringComparison.Ordinal
            );
        var moved = Page.Replace("210.97", "9999.00", StringComparison.Ordinal)
            .Replace(
                "\"用户13958069593购买了3桶羽毛球\"",
                "\"shuttlecocks\",\"name_goods\":\"x&money_order=0.01\"",
                StringComparison.Ordinal
            );
        return Encoding.UTF8.GetBytes(
            moved.TrimEnd()[..^1] + ",\"sign\":\"" + SignatureOf(Sign(paid, gateway)) + "\"}"
        );
    }

    private static byte[] Sign(string json, MerchantAccount sender) =>
        SignedPayload.Of<PaymentNotification>(json, sender);

    private static string SignatureOf(byte[] body) =>
        Encoding.UTF8.GetString(body).Split("\"sign\":\"")[1].Split('"')[0];

    private static byte[] Replace(byte[] body, string old, string replacement) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(body).Replace(old, replacement, StringComparison.Ordinal));
}
