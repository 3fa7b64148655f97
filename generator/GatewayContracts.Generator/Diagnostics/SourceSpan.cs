using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GatewayContracts.Generator.Diagnostics;

/// <summary>A place in a spec file. Plain values: it outlives the text that it points into.</summary>
internal readonly record struct SourceSpan(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static SourceSpan StartOf(string path) => new(path, default, default);

    /// <summary>A piece of a place that lies on one line.</summary>
    public SourceSpan Part(int start, int length) =>
        new(
            Path,
            new TextSpan(Span.Start + start, length),
            new LinePositionSpan(
                new LinePosition(Lines.Start.Line, Lines.Start.Character + start),
                new LinePosition(Lines.Start.Line, Lines.Start.Character + start + length)
            )
        );

    public Location ToLocation() => Location.Create(Path, Span, Lines);
}
