using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Benchmarks;

/// <summary>
/// A generator that does nothing with a file but give it out as a comment: what is left is the driver's own time.
/// </summary>
internal sealed class NamingGenerator : IIncrementalGenerator
{
    public static GeneratorDriver Driver(IEnumerable<AdditionalText> files) =>
        CSharpGeneratorDriver.Create([new NamingGenerator().AsSourceGenerator()], files);

    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(
            context.AdditionalTextsProvider.Select(
                (file, cancellation) => (file.Path, Source: "// " + file.GetText(cancellation))
            ),
            (output, file) => output.AddSource(file.Path + ".g.cs", SourceText.From(file.Source, Encoding.UTF8))
        );
}
