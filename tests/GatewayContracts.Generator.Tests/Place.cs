using System.Globalization;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Tests;

/// <summary>What a diagnostic says and where, as an editor shows it; line and column count from 0.</summary>
internal sealed record Place(
    string Path,
    int Line,
    int Column,
    int Length,
    string Id,
    DiagnosticSeverity Severity,
    string Message
)
{
    public static Place Of(Diagnostic diagnostic)
    {
        var lines = diagnostic.Location.GetLineSpan();
        return new Place(
            lines.Path,
            lines.StartLinePosition.Line,
            lines.StartLinePosition.Character,
            diagnostic.Location.SourceSpan.Length,
            diagnostic.Id,
            diagnostic.Severity,
            diagnostic.GetMessage(CultureInfo.InvariantCulture)
        );
    }

    /// <summary>A sentence, its holes filled.</summary>
    public static Place Of(
        string path,
        (int Line, int Column, int Length) span,
        DiagnosticDescriptor sentence,
        params string[] arguments
    ) =>
        new(path, span.Line, span.Column, span.Length, sentence.Id, sentence.DefaultSeverity, sentence.With(arguments));

    /// <summary>A sentence at a piece of a text, whose place is counted by hand.</summary>
    public static Place At(
        string path,
        string text,
        int start,
        int end,
        DiagnosticDescriptor sentence,
        params string[] arguments
    )
    {
        var before = text[..start];
        return Of(
            path,
            (before.Count(unit => unit == '\n'), start - (before.LastIndexOf('\n') + 1), end - start),
            sentence,
            arguments
        );
    }
}
