using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GatewayContracts.Generator.Diagnostics;

/// <summary>A place in a spec file. Plain values: it outlives the text that it points into.</summary>
internal readonly record struct SourceSpan(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static SourceSpan StartOf(string path) => new(path, default, default);

    public Location ToLocation() => Location.Create(Path, Span, Lines);
}
