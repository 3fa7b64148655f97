using Microsoft.CodeAnalysis;
using static GatewayContracts.Generator.Tests.SampleSpecs;

namespace GatewayContracts.Generator.Tests;

/// <summary>
/// What the tests of hints share: the analyzer finds them, in specs that the generator finds nothing wrong with.
/// </summary>
public abstract class HintTest(DiagnosticDescriptor sentence) : SpecTest(sentence)
{
    // The sample has one date as the docs print it, which is worth a hint.
    private protected override (string Path, string Text)[] Samples { get; } =
    [
        .. All.Select(file =>
            (
                file.Path,
                file.Text.Replace("date-time(YYYYMMDDHHMMSS)", "date-time(yyyyMMddHHmmss)", StringComparison.Ordinal)
            )
        ),
    ];

    private protected override IReadOnlyList<Diagnostic> Found((string Path, string Text)[] files)
    {
        Assert.Empty(base.Found(files));
        return HintsOf(files);
    }

    private protected static IReadOnlyList<Diagnostic> HintsOf((string Path, string Text)[] files) =>
        SpecRun.HintAsync(files.Select(file => new SpecText(file.Path, file.Text))).GetAwaiter().GetResult();
}
