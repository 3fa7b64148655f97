using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;
using GatewayContracts;

namespace Benchmarks.Messages;

/// <summary>A message that is sent, against one bare signature over its ready sign string.</summary>
[MemoryDiagnoser]
public class SealBenchmarks
{
    private Sale _sale = null!;

    [Params(1024, 2048)]
    public int Bits { get; set; }

    [GlobalSetup]
    public void Setup() => _sale = new Sale(Bits);

    [Benchmark(Baseline = true)]
    public byte[] BareSignature() =>
        _sale.GatewayKey.SignData(_sale.Source, HashAlgorithmName.MD5, RSASignaturePadding.Pkcs1);

    [Benchmark]
    public SealedMessage Seal() => SignedMessage.Seal(Sale.Notification, _sale.Gateway);

    /// <summary>The same without any cryptography.</summary>
    [Benchmark]
    public SealedMessage CarelessSeal() => SignedMessage.Seal(Sale.Notification, _sale.CarelessGateway);
}
