extern alias generator;
extern alias yaml;

using System.Globalization;
using generator::GatewayContracts.Generator.Binding;
using generator::GatewayContracts.Generator.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using yaml::YamlDotNet.Core;
using yaml::YamlDotNet.RepresentationModel;

namespace Benchmarks;

/// <summary>
/// What the generator costs, as tables beside its floors: YamlDotNet's own parse of the same texts, and the driver's
/// own time.
/// </summary>
internal static class GeneratorTable
{
    private const int Fewest = 10;
    private const int Some = 100;
    private const int Most = 1000;
    private const int ContractsARow = 20_000;

    private static readonly CSharpCompilation s_compilation = CSharpCompilation.Create(
        "Editor",
        [CSharpSyntaxTree.ParseText("class Typing { }")]
    );

    public static void Print()
    {
        // The compiler of the runtime optimizes what ran often, and a build server has run for long.
        _ = Row(Some);
        Print("| contracts | YamlDotNet, µs each | cold, µs each | ratio | KB each | ratio | edit, µs | driver, µs |");
        Print("|-:|-:|-:|-:|-:|-:|-:|-:|");
        foreach (var contracts in (int[])[Fewest, Some, Most])
        {
            Print(Row(contracts));
        }

        Print("");
        Print($"| step, of {Most} contracts | µs each | of YamlDotNet's parse | of that, collecting, µs | KB each |");
        Print("|:-|-:|-:|-:|-:|");
        foreach (var row in Steps(Most))
        {
            Print(row);
        }
    }

    private static string Row(int contracts)
    {
        var files = Files(contracts);
        var (cold, edited) = (new Specs(files), new Specs(files));
        var driverAlone = new Specs(files, NamingGenerator.Driver);
        var measured = Measured.Interleaved(
            ContractsARow / 10 / contracts + 5,
            () => Parse(files),
            cold.Start,
            edited.Edit,
            driverAlone.Edit
        );
        var (floor, all) = (measured[0].Per(contracts), measured[1].Per(contracts));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {contracts} | {floor.Microseconds:F1} | {all.Microseconds:F1}"
                + $" | {all.Microseconds / floor.Microseconds:F2} |"
                + $" {all.Kilobytes:F0} | {all.Kilobytes / floor.Kilobytes:F2} | {measured[2].Microseconds:F0}"
                + $" | {measured[3].Microseconds:F0} |"
        );
    }

    private static IEnumerable<string> Steps(int contracts)
    {
        var files = Files(contracts);
        List<YamlStream> trees = [];
        List<YamlFile> read = [];
        List<BoundContract> bound = [];
        var measured = Measured.Interleaved(
            ContractsARow / contracts,
            () => Parse(files),
            () => trees = [.. files.Select(Tree)],
            () => read = [.. files.Select(MeasuredSteps.Read)],
            () => bound = MeasuredSteps.Bind(read),
            () => MeasuredSteps.Prove(bound),
            () => MeasuredSteps.Emit(bound),
            new Specs(files).Start
        );
        var rest = measured[6] - measured[2] - measured[3] - measured[4] - measured[5];
        string[] names =
        [
            "YamlDotNet's events alone",
            "YamlDotNet's own trees",
            "YAML: our trees, their events included",
            "binding",
            "proofs",
            "emission",
            "all of it, cold",
            "of that, the driver between the steps",
        ];
        return names.Zip(
            [.. measured, rest],
            (name, step) => Step(name, step.Per(contracts), measured[0].Per(contracts))
        );
    }

    private static string Step(string name, Measured each, Measured floor) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {each.Microseconds:F1} | {each.Microseconds / floor.Microseconds:F2}"
                + $" | {each.Collecting:F1} | {each.Kilobytes:F1} |"
        );

    private static IReadOnlyList<SpecFile> Files(int contracts) =>
        [TulipGateway.File, .. Enumerable.Range(0, contracts).Select(number => TulipGateway.Notice(number, "order"))];

    private static void Parse(IEnumerable<SpecFile> files)
    {
        foreach (var file in files)
        {
            var parser = new Parser(new StringReader(file.GetText().ToString()));
            while (parser.MoveNext()) { }
        }
    }

    private static YamlStream Tree(SpecFile file)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(file.GetText().ToString()));
        return stream;
    }

    private static void Print(string line) => Console.WriteLine(line);

    /// <summary>A project's specs, in the hands of a driver.</summary>
    private sealed class Specs
    {
        private readonly IReadOnlyList<SpecFile> _files;
        private readonly Func<IEnumerable<SpecFile>, GeneratorDriver> _driver;
        private GeneratorDriver _warm;
        private SpecFile _last;
        private int _edits;

        public Specs(IReadOnlyList<SpecFile> files, Func<IEnumerable<SpecFile>, GeneratorDriver>? driver = null)
        {
            _files = files;
            _driver = driver ?? (all => TulipGateway.Driver(all.Skip(1)));
            _warm = _driver(files).RunGenerators(s_compilation);
            _last = files[1];
        }

        public void Start() => _driver(_files).RunGenerators(s_compilation);

        public void Edit()
        {
            var next = TulipGateway.Notice(0, "order", "Edited " + _edits++.ToString(CultureInfo.InvariantCulture));
            _warm = _warm.ReplaceAdditionalText(_last, next).RunGenerators(s_compilation);
            _last = next;
        }
    }
}
