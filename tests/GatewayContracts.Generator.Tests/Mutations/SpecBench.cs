using GatewayContracts.Generator.Hints;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GatewayContracts.Generator.Tests.Mutations;

/// <summary>
/// A project with the files of one gateway and some of a neighbour, and what becomes of it when one file is replaced.
/// </summary>
internal sealed class SpecBench
{
    private static readonly CSharpParseOptions s_options = new(LanguageVersion.Preview);
    private static readonly CSharpCompilation s_compilation = CSharpCompilation.Create(
        "Shop",
        [CSharpSyntaxTree.ParseText("class Program;", s_options)]
    );
    private static readonly Dictionary<string, SpecBench> s_benches = SpecFamily
        .All.Select((family, number) => new SpecBench(family, SpecFamily.All[(number + 1) % SpecFamily.All.Count].Few))
        .SelectMany(bench => bench.Family.Files.Keys.Select(path => (path, bench)))
        .ToDictionary(pair => pair.path, pair => pair.bench);

    private readonly GeneratorDriver _clean;
    private readonly ReadSpecs _read = new();

    private SpecBench(SpecFamily family, IEnumerable<AdditionalText> neighbour)
    {
        Family = family;
        _clean = CSharpGeneratorDriver
            .Create([new ContractGenerator().AsSourceGenerator()], family.Files.Values.Concat(neighbour), s_options)
            .RunGenerators(s_compilation);
        Clean = Result(_clean);
    }

    public SpecFamily Family { get; }

    public GeneratorRunResult Clean { get; }

    public static SpecBench Of(string path) => s_benches[path];

    public GeneratorRunResult Run(AdditionalText broken) =>
        Result(_clean.ReplaceAdditionalText(Family.Files[broken.Path], broken).RunGenerators(s_compilation));

    /// <summary>What the analyzer says about the file, without its guard against what it might throw.</summary>
    public IReadOnlyList<SpecDiagnostic> Hints(AdditionalText broken) =>
        new SpecFiles(
            [.. Family.Files.Values.Select(file => file.Path == broken.Path ? broken : file)],
            _read,
            default
        ).HintsOf(broken.Path);

    private static GeneratorRunResult Result(GeneratorDriver driver) => driver.GetRunResult().Results.Single();
}
