using System.Text.Json;
using BenchmarkDotNet.Attributes;
using GatewayContracts;

namespace Benchmarks.Messages;

/// <summary>
/// The sign string of a message that is sent, against the usual code over a dictionary that is ready.
/// </summary>
[MemoryDiagnoser]
public class SignStringBenchmarks
{
    private readonly Sale _sale = new(1024);
    private SortedDictionary<string, string> _fields = [];

    [GlobalSetup]
    public void Setup()
    {
        _fields = JsonSerializer.Deserialize<SortedDictionary<string, string>>(_sale.Genuine)!;
        _fields.Remove("sign");
    }

    [Benchmark(Baseline = true)]
    public string UsualCodeAlone() => UsualCode.Join(_fields);

    [Benchmark]
    public string SignString() => SignedMessage.SignString(Sale.Notification, _sale.Gateway);
}
