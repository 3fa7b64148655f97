using System.Security.Cryptography;
using System.Text;
using GatewayContracts;
using LianLian;

namespace Benchmarks.Messages;

/// <summary>A notification between a merchant and its gateway, and what an attacker makes of it.</summary>
internal sealed class Sale
{
    private const string MerchantId = "201304121000001004";

    public Sale(int bits)
    {
        using var merchant = RSA.Create(bits);
        using var stranger = RSA.Create(bits);
        GatewayKey = RSA.Create(bits);
        var (merchantKey, gatewayKey, strangerKey) = (KeyOf(merchant), KeyOf(GatewayKey), KeyOf(stranger));
        Merchant = new MerchantAccount(MerchantId, merchantKey, new KeyRing(gatewayKey.PublicKey!));
        Careless = new MerchantAccount(
            MerchantId,
            merchantKey,
            new KeyRing(gatewayKey.PublicKey!),
            backend: new UnverifiedSignatures()
        );
        Gateway = new MerchantAccount(MerchantId, gatewayKey, new KeyRing(merchantKey.PublicKey!));
        CarelessGateway = new MerchantAccount(
            MerchantId,
            gatewayKey,
            new KeyRing(merchantKey.PublicKey!),
            backend: new UnverifiedSignatures()
        );
        var sealedMessage = SignedMessage.Seal(Notification, Gateway);
        Genuine = sealedMessage.Body.ToArray();
        Source = Encoding.UTF8.GetBytes(sealedMessage.SignString);
        Signature = GatewayKey.SignData(Source, HashAlgorithmName.MD5, RSASignaturePadding.Pkcs1);
        Tampered = Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(Genuine).Replace("210.97", "210.98", StringComparison.Ordinal)
        );
        var forger = new MerchantAccount(MerchantId, strangerKey, new KeyRing(merchantKey.PublicKey!));
        Forged = SignedMessage.Seal(Notification, forger).Body.ToArray();
        LongForged = SignedPayload.Of<PaymentNotification>(
            Encoding
                .UTF8.GetString(Unsigned)
                .Replace("shuttlecocks", new string('x', 100_000), StringComparison.Ordinal),
            forger
        );
        Garbage = Encoding.UTF8.GetBytes("{\"oid_partner\":\"" + new string('x', Genuine.Length));
    }

    public static PaymentNotification Notification { get; } =
        new()
        {
            NoOrder = "2013051500001",
            DtOrder = new DateTimeOffset(2013, 5, 15, 9, 40, 13, TimeSpan.FromHours(8)),
            OidPaybill = "2013051613121201",
            MoneyOrder = 210.97m,
            ResultPay = ResultPay.Success,
            SettleDate = new DateOnly(2013, 5, 16),
            InfoOrder = "用户购买了3桶羽毛球",
            PayType = PaymentNotificationPayType.NewAuthenticatePayment,
            BankCode = "01020000",
        };

    private static byte[] Unsigned =>
        Encoding.UTF8.GetBytes(
            $$"""{"oid_partner":"{{MerchantId}}","sign_type":"RSA","no_order":"A1","dt_order":"20260102030405","oid_paybill":"1","money_order":"1.00","result_pay":"SUCCESS","info_order":"shuttlecocks","pay_type":"2"}"""
        );

    public RSA GatewayKey { get; }

    public MerchantAccount Merchant { get; }

    /// <summary>The merchant's account without any cryptography.</summary>
    public MerchantAccount Careless { get; }

    public MerchantAccount Gateway { get; }

    /// <summary>The gateway's account without any cryptography.</summary>
    public MerchantAccount CarelessGateway { get; }

    /// <summary>The sign string, ready.</summary>
    public byte[] Source { get; }

    public byte[] Signature { get; }

    public byte[] Genuine { get; }

    /// <summary>With another amount.</summary>
    public byte[] Tampered { get; }

    /// <summary>Signed by a stranger's key.</summary>
    public byte[] Forged { get; }

    /// <summary>The same of 100 KB.</summary>
    public byte[] LongForged { get; }

    /// <summary>No JSON.</summary>
    public byte[] Garbage { get; }

    private static SigningKey KeyOf(RSA rsa) => SigningKey.Parse(rsa.ExportPkcs8PrivateKeyPem());
}
