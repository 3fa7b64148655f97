using BenchmarkDotNet.Attributes;
using GatewayContracts;
using LianLian;

namespace Benchmarks.Messages;

/// <summary>A received message without its cryptography, against the code that merchants write today.</summary>
[MemoryDiagnoser]
public class ReadBenchmarks
{
    private readonly Sale _sale = new(2048);

    [Benchmark(Baseline = true)]
    public bool UsualCodeAlone() =>
        UsualCode.Open(_sale.Genuine, static (source, signature) => source.Length > signature.Length / 4);

    [Benchmark]
    public Opened<PaymentNotification> Genuine() =>
        SignedMessage.Open<PaymentNotification>(_sale.Genuine, _sale.Careless);
}
