using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GatewayContracts.Generator.Tests;

/// <summary>A file whose text the compiler asks for and does not simply get.</summary>
internal sealed class UnusualFile(string path, Func<SourceText?> read) : AdditionalText
{
    public override string Path { get; } = path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => read();

    /// <summary>What the generator makes of it beside the samples.</summary>
    public GeneratorRunResult RunBesideSamples() =>
        SpecRun.Generate([.. SampleSpecs.All.Select(file => new SpecText(file.Path, file.Text)), this]);
}
