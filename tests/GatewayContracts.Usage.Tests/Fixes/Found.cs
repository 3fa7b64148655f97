using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace GatewayContracts.Usage.Tests.Fixes;

/// <summary>What is found in a document, as an editor finds it again after every change: by the analyzer, and by the compiler.</summary>
internal sealed class Found(string id) : FixAllContext.DiagnosticProvider
{
    public static async Task<IReadOnlyList<Diagnostic>> In(Document document)
    {
        var compilation = (CSharpCompilation)(await document.Project.GetCompilationAsync())!;
        var tree = await document.GetSyntaxTreeAsync();
        return [.. (await Analysis.RunAsync(compilation, compiles: false)).Concat(compilation.GetDiagnostics()).Where(found => found.Location.SourceTree == tree)];
    }

    public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
        (await In(document)).Where(found => found.Id == id);

    public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);

    public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
    {
        var all = await Task.WhenAll(project.Documents.Select(document => GetDocumentDiagnosticsAsync(document, cancellationToken)));
        return all.SelectMany(found => found);
    }
}
