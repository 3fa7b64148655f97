using System.Security.Cryptography;
using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using GatewayContracts;
using HeronPay;
using LianLian;
using OtterCheckout;

namespace Benchmarks.Messages;

/// <summary>
/// Forms, XML with a keyed digest, and the managed backend, each against the bare verification of the same signature.
/// </summary>
[MemoryDiagnoser]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class OtherFormsBenchmarks
{
    private const string Form = "form, SHA-256 with RSA";
    private const string Xml = "XML, MD5 with a secret";
    private const string Managed = "JSON, managed MD5 with RSA";
    private const string Secret = "a secret of the gateway and the shop";

    private static readonly DateTimeOffset s_time = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly Sale _sale = new(2048);
    private readonly MerchantAccount _shop = new(
        "SHOP0042",
        SigningKey.FromSecret(Secret),
        new KeyRing(VerificationKey.FromSecret(Secret)),
        "MD5"
    );
    private MerchantAccount _otter = null!;
    private MerchantAccount _managed = null!;
    private Verifier _managedVerifier = null!;
    private (byte[] Body, byte[] Source, byte[] Signature) _form;
    private (byte[] Body, byte[] Source) _xml;

    [GlobalSetup]
    public void Setup()
    {
        var key = SigningKey.Parse(_sale.GatewayKey.ExportPkcs8PrivateKeyPem());
        using var other = RSA.Create(2048);
        var otherKey = SigningKey.Parse(other.ExportPkcs8PrivateKeyPem());
        var notice = SignedMessage.Seal(
            new TradeNotice
            {
                OutTradeId = "T-1",
                OtterTradeId = "42",
                OrderState = OrderState.Paid,
                TotalFee = 49.9m,
                FeeType = FeeType.Euro,
                CreateTime = s_time,
                Remark = "用户购买了3桶羽毛球",
            },
            new MerchantAccount("OT00123456", key, new KeyRing(otherKey.PublicKey!), "RSA2")
        );
        _otter = new MerchantAccount("OT00123456", otherKey, new KeyRing(key.PublicKey!), "RSA2");
        _form = (
            notice.Body.ToArray(),
            Encoding.UTF8.GetBytes(notice.SignString),
            _sale.GatewayKey.SignData(
                Encoding.UTF8.GetBytes(notice.SignString),
                HashAlgorithmName.SHA256,
                RSASignaturePadding.Pkcs1
            )
        );
        var paid = SignedMessage.Seal(
            new OrderPaid
            {
                Nonce = new string('a', 32),
                BillNo = "B-17",
                HeronNo = "900017",
                TradeState = TradeState.Paid,
                Amount = 129900,
                PaidAt = s_time,
            },
            _shop
        );
        _xml = (paid.Body.ToArray(), Encoding.UTF8.GetBytes($"{paid.SignString}&key={Secret}"));
        _managed = new MerchantAccount(
            _sale.Merchant.Merchant,
            otherKey,
            new KeyRing(key.PublicKey!),
            backend: BouncyCastleSignatures.Instance
        );
        _managedVerifier = BouncyCastleSignatures.Instance.CreateVerifier(
            SignatureAlgorithm.Of("md5-with-rsa"),
            key.PublicKey!
        );
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory(Form)]
    public bool FormBare() =>
        _sale.GatewayKey.VerifyData(_form.Source, _form.Signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    [Benchmark]
    [BenchmarkCategory(Form)]
    public Opened<TradeNotice> FormOpen() => SignedMessage.Open<TradeNotice>(_form.Body, _otter);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory(Xml)]
    public byte[] XmlBare() => CryptographicOperations.HashData(HashAlgorithmName.MD5, _xml.Source);

    [Benchmark]
    [BenchmarkCategory(Xml)]
    public Opened<OrderPaid> XmlOpen() => SignedMessage.Open<OrderPaid>(_xml.Body, _shop);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory(Managed)]
    public bool ManagedBare() => _managedVerifier.Verify(_sale.Source, _sale.Signature);

    [Benchmark]
    [BenchmarkCategory(Managed)]
    public Opened<PaymentNotification> ManagedOpen() =>
        SignedMessage.Open<PaymentNotification>(_sale.Genuine, _managed);
}
