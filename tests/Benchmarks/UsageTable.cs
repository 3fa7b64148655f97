extern alias generator;

using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using generator::GatewayContracts.Generator.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Benchmarks;

/// <summary>
/// What the analyzer of the consumer's code costs beside those that the SDK brings: a project of a hundred files that
/// touch no generated type, and one that does. All work takes turns.
/// </summary>
internal static class UsageTable
{
    private const int Rounds = 25;

    public static void Print()
    {
        ImmutableArray<DiagnosticAnalyzer> platform = [.. PlatformAnalyzers()];
        var consumer = new AnalyzerBenchmarks { Kind = AnalyzerBenchmarks.Consumer.Merchant };
        consumer.Setup();
        var measured = Measured.Interleaved(
            Rounds,
            () => consumer.CompilerAlone(),
            () => consumer.With([new UsageAnalyzer()]).GetAwaiter().GetResult(),
            () => consumer.With(platform).GetAwaiter().GetResult(),
            () => consumer.With([.. platform, new UsageAnalyzer()]).GetAwaiter().GetResult()
        );
        string[] names =
        [
            "the compiler alone",
            "with ours",
            $"with the SDK's {platform.Length} analyzers",
            "with both",
        ];
        Console.WriteLine("| diagnostics of a consumer | ms | beside the compiler |");
        Console.WriteLine("|:-|-:|-:|");
        foreach (var (name, row) in names.Zip(measured))
        {
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {name} | {row.Microseconds / 1000:0.0} | {row.Microseconds / measured[0].Microseconds:0.00} |"
                )
            );
        }
    }

    // Those of the SDK that runs this program.
    private static IEnumerable<DiagnosticAnalyzer> PlatformAnalyzers()
    {
        var sdks = Path.Combine(Path.GetDirectoryName(Environment.ProcessPath)!, "sdk");
        var newest = Directory.GetDirectories(sdks).OrderBy(path => path, StringComparer.Ordinal).Last();
        var folder = Path.Combine(newest, "Sdks/Microsoft.NET.Sdk/analyzers");
        return Directory
            .GetFiles(folder, "*NetAnalyzers.dll")
            .SelectMany(path => Types(Assembly.LoadFrom(path)))
            .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .Where(type =>
                type.GetCustomAttribute<DiagnosticAnalyzerAttribute>()?.Languages.Contains(LanguageNames.CSharp) == true
            )
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!);
    }

    // Those that mend code need an editor's assemblies, which are not here.
    private static IEnumerable<Type> Types(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException exception)
        {
            return exception.Types.OfType<Type>();
        }
    }
}
