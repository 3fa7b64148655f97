extern alias generator;

using BenchmarkDotNet.Attributes;
using generator::GatewayContracts.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Benchmarks;

/// <summary>What the generator costs while somebody types: with 200 contracts of 40 fields.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private const int Contracts = 200;
    private const int Fields = 40;
    private readonly CSharpCompilation _compilation = CSharpCompilation.Create("Editor", [CSharpSyntaxTree.ParseText("class Typing { }")]);
    private GeneratorDriver _warm = CSharpGeneratorDriver.Create(new ContractGenerator());
    private AdditionalText _first = Contract(0, "order");
    private bool _flip;

    [GlobalSetup]
    public void Setup() => _warm = Cold().RunGenerators(_compilation);

    [Benchmark]
    public GeneratorDriver FirstRun() => Cold().RunGenerators(_compilation);

    [Benchmark]
    public GeneratorDriver AfterAnEditOfCSharp()
    {
        _flip = !_flip;
        return _warm = _warm.RunGenerators(_compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(_flip ? "class A;" : "class B;")));
    }

    [Benchmark]
    public GeneratorDriver AfterAnEditOfOneSpec()
    {
        _flip = !_flip;
        var edited = Contract(0, _flip ? "order" : "bill");
        _warm = _warm.ReplaceAdditionalText(_first, edited).RunGenerators(_compilation);
        _first = edited;
        return _warm;
    }

    private CSharpGeneratorDriver Cold() => CSharpGeneratorDriver.Create(
        [new ContractGenerator().AsSourceGenerator()],
        [Gateway(), _first, .. Enumerable.Range(1, Contracts - 1).Select(number => Contract(number, "order"))]);

    private static SpecFile Gateway() => new("tulip.gateway.yaml", """
        gateway: TulipPay
        merchant: shop
        signature:
          field: seal
          algorithm: { accepts: { RSA: sha256-with-rsa } }
        """);

    private static SpecFile Contract(int number, string field) => new($"notice{number}.contract.yaml", $$"""
        gateway: TulipPay
        contract: Notice{{number}}
        notification: { acknowledge: ok }
        fields:
          shop: { type: String, required: true }
          {{field}}: { type: String(32) }
        {{string.Concat(Enumerable.Range(0, Fields).Select(index => $"  field_{index}: {{ type: String(32), doc: A field. }}\n"))}}
        """);
}
