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

    /// <summary>Where a piece of a text lies, counted by hand.</summary>
    public static Place At(
        string path,
        string text,
        int start,
        int end,
        string id,
        DiagnosticSeverity severity,
        string message
    )
    {
        var before = text[..start];
        return new Place(
            path,
            before.Count(unit => unit == '\n'),
            start - (before.LastIndexOf('\n') + 1),
            end - start,
            id,
            severity,
            message
        );
    }
}
