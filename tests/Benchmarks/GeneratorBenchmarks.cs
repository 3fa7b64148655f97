using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Benchmarks;

/// <summary>What the generator costs while somebody types: with 200 contracts of 40 fields.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private const int Contracts = 200;
    private readonly CSharpCompilation _compilation = CSharpCompilation.Create(
        "Editor",
        [CSharpSyntaxTree.ParseText("class Typing { }")]
    );
    private GeneratorDriver _warm = TulipGateway.Driver([]);
    private SpecFile _first = TulipGateway.Notice(0, "order");
    private bool _flip;

    [GlobalSetup]
    public void Setup()
    {
        _ = TulipGateway.Generate(Notices());
        _warm = Cold().RunGenerators(_compilation);
    }

    [Benchmark]
    public GeneratorDriver FirstRun() => Cold().RunGenerators(_compilation);

    [Benchmark]
    public GeneratorDriver AfterAnEditOfCSharp()
    {
        _flip = !_flip;
        return _warm = _warm.RunGenerators(
            _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(_flip ? "class A;" : "class B;"))
        );
    }

    [Benchmark]
    public GeneratorDriver AfterAnEditOfOneSpec()
    {
        _flip = !_flip;
        var edited = TulipGateway.Notice(0, _flip ? "order" : "bill");
        _warm = _warm.ReplaceAdditionalText(_first, edited).RunGenerators(_compilation);
        _first = edited;
        return _warm;
    }

    private GeneratorDriver Cold() => TulipGateway.Driver(Notices());

    private IReadOnlyList<SpecFile> Notices() =>
        [_first, .. Enumerable.Range(1, Contracts - 1).Select(number => TulipGateway.Notice(number, "order"))];
}
