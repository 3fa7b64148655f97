using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;
using GatewayContracts;
using LianLian;

namespace Benchmarks.Messages;

/// <summary>A received message against one bare verification over its ready sign string.</summary>
[MemoryDiagnoser]
public class OpenBenchmarks
{
    private Sale _sale = null!;

    [Params(1024, 2048)]
    public int Bits { get; set; }

    [GlobalSetup]
    public void Setup() => _sale = new Sale(Bits);

    [Benchmark(Baseline = true)]
    public bool BareVerification() =>
        _sale.GatewayKey.VerifyData(_sale.Source, _sale.Signature, HashAlgorithmName.MD5, RSASignaturePadding.Pkcs1);

    [Benchmark]
    public Opened<PaymentNotification> Genuine() =>
        SignedMessage.Open<PaymentNotification>(_sale.Genuine, _sale.Merchant);

    [Benchmark]
    public Opened<PaymentNotification> Tampered() =>
        SignedMessage.Open<PaymentNotification>(_sale.Tampered, _sale.Merchant);

    [Benchmark]
    public Opened<PaymentNotification> Forged() =>
        SignedMessage.Open<PaymentNotification>(_sale.Forged, _sale.Merchant);

    [Benchmark]
    public Opened<PaymentNotification> ForgedOf100KB() =>
        SignedMessage.Open<PaymentNotification>(_sale.LongForged, _sale.Merchant);

    [Benchmark]
    public Opened<PaymentNotification> Garbage() =>
        SignedMessage.Open<PaymentNotification>(_sale.Garbage, _sale.Merchant);
}
