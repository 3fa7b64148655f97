using System.Collections.Immutable;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GatewayContracts.Generator.Hints;

/// <summary>
/// Says what works and is hardly meant. Errors are the generator's, for an analyzer is silent where the compiler stops
/// early; each id has one reporter. A spec with errors gets no hints.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SpecHintAnalyzer : DiagnosticAnalyzer
{
    // An editor keeps the analyzer from one compilation to the next.
    private readonly ReadSpecs _read = new();

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(
            Descriptors.RequiredDefault,
            Descriptors.OutOfReach,
            Descriptors.IdleAfter,
            Descriptors.IdleRule,
            Descriptors.UnusedField,
            Descriptors.PrintedDate,
            Descriptors.LonelyView,
            Descriptors.SameAsExtended,
            Descriptors.OverriddenChanged,
            Descriptors.OverrideWithoutWas
        );

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start => Guarded(() => Start(start, _read)));
    }

    // Every file needs something of the others, so all are read together, and no more than once.
    private static void Start(CompilationStartAnalysisContext start, ReadSpecs read)
    {
        if (!start.Options.AdditionalFiles.Any(SpecFiles.IsSpec))
        {
            return;
        }

        var specs = new SpecFiles(start.Options.AdditionalFiles, read, start.CancellationToken);
        start.RegisterAdditionalFileAction(file => Guarded(() => Tell(file, specs)));
    }

    private static void Tell(AdditionalFileAnalysisContext file, SpecFiles specs)
    {
        if (PackagedSpec.Is(file.AdditionalFile, file.Options.AnalyzerConfigOptionsProvider))
        {
            return;
        }

        foreach (var hint in specs.HintsOf(file.AdditionalFile.Path))
        {
            file.ReportDiagnostic(hint.ToDiagnostic());
        }
    }

    // An exception on a spec is our bug; the generator reports it, as an error at the file.
    private static void Guarded(Action step)
    {
        try
        {
            step();
        }
        catch (Exception exception) when (exception is not OperationCanceledException) { }
    }
}
