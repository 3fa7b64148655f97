using Microsoft.CodeAnalysis.Text;

namespace GatewayContracts.Generator.Tests.Mutations;

/// <summary>One file of the corpus, broken in one way.</summary>
/// <param name="What">What was done, for whoever reads a failure.</param>
internal sealed record Mutant(string What, FileBytes File)
{
    public Mutant(string what, string path, string text)
        : this(what, new FileBytes(path, text)) { }

    public string Path => File.Path;

    public SourceText Text => File.GetText();

    public override string ToString() => $"{Path}: {What}";
}
