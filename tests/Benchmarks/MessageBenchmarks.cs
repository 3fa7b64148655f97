using System.Text;
using BenchmarkDotNet.Attributes;
using GatewayContracts;
using LianLian;

namespace Benchmarks;

/// <summary>What a message costs: most of it should be the key's arithmetic.</summary>
[MemoryDiagnoser]
public class MessageBenchmarks
{
    private readonly Parties _parties = new();
    private readonly PaymentNotification _notification = new()
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

    private ReadOnlyMemory<byte> _genuine;
    private ReadOnlyMemory<byte> _tampered;

    [GlobalSetup]
    public void Setup()
    {
        _genuine = SignedMessage.Seal(_notification, _parties.Gateway).Body;
        _tampered = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(_genuine.Span).Replace("210.97", "210.98", StringComparison.Ordinal));
    }

    [Benchmark]
    public string SignString() => SignedMessage.SignString(_notification, _parties.Gateway);

    [Benchmark]
    public SealedMessage Seal() => SignedMessage.Seal(_notification, _parties.Gateway);

    [Benchmark]
    public Opened<PaymentNotification> OpenGenuine() => SignedMessage.Open<PaymentNotification>(_genuine, _parties.Merchant);

    [Benchmark]
    public Opened<PaymentNotification> OpenTampered() => SignedMessage.Open<PaymentNotification>(_tampered, _parties.Merchant);
}
