using GatewayContracts.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace GatewayContracts.Usage.Tests.Fixes;

/// <summary>What the tests of code fixes share: the fixes offered for a source, and the text after one of them, which compiles and has the diagnostic no more.</summary>
public abstract class CodeFixTest
{
    // A member that is added takes a variable which the compiler may have to ask for.
    private const string NoSuchName = "CS0103";

    private static readonly IReadOnlyList<CodeFixProvider> s_fixes =
        [.. typeof(UsageFix).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(UsageFix))).Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)];

    protected static async Task Fixed(string before, string title, string after)
    {
        using var workspace = new AdhocWorkspace();
        var document = Open(workspace, before);
        var (diagnostic, _, action) = Assert.Single(await Offered(document), offer => offer.Action.Title == title);
        var changed = await Changed(document, action);

        Assert.Equal(after, (await changed.GetTextAsync()).ToString());
        await IsMended(diagnostic, document, changed, 1);
    }

    /// <summary>Makes all fixes in the document that are like the first with a title.</summary>
    protected static async Task FixedAll(string before, string title, string after)
    {
        using var workspace = new AdhocWorkspace();
        var document = Open(workspace, before);
        var (diagnostic, fix, action) = (await Offered(document)).First(offer => offer.Action.Title == title);
        var context = new FixAllContext(document, fix, FixAllScope.Document, action.EquivalenceKey!, [diagnostic.Id], new Found(diagnostic.Id), CancellationToken.None);
        var changed = await Changed(document, (await fix.GetFixAllProvider()!.GetFixAsync(context))!);

        Assert.Equal(after, (await changed.GetTextAsync()).ToString());
        await IsMended(diagnostic, document, changed, (await Found.In(document)).Count(found => found.Id == diagnostic.Id));
    }

    protected static async Task<IReadOnlyList<string>> Titles(string source)
    {
        using var workspace = new AdhocWorkspace();
        return [.. (await Offered(Open(workspace, source))).Select(offer => offer.Action.Title)];
    }

    private static async Task IsMended(Diagnostic diagnostic, Document before, Document after, int count)
    {
        var old = (await Found.In(before)).Count(found => found.Id == diagnostic.Id);
        var found = await Found.In(after);
        Assert.Equal(old - count, found.Count(left => left.Id == diagnostic.Id));
        Assert.DoesNotContain(found, left => left.Severity == DiagnosticSeverity.Error && left.Id.StartsWith("CS", StringComparison.Ordinal) && left.Id != NoSuchName);
    }

    private static async Task<Document> Changed(Document document, CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
    }

    private static async Task<IReadOnlyList<(Diagnostic Diagnostic, CodeFixProvider Fix, CodeAction Action)>> Offered(Document document)
    {
        var offered = new List<(Diagnostic, CodeFixProvider, CodeAction)>();
        foreach (var diagnostic in await Found.In(document))
        {
            foreach (var fix in s_fixes.Where(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
            {
                await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offered.Add((diagnostic, fix, action)), CancellationToken.None));
            }
        }

        return offered;
    }

    private static Document Open(AdhocWorkspace workspace, string source) => workspace
        .AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "Shop",
            "Shop",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            metadataReferences: [.. Shop.References, Shop.Library]))
        .AddDocument("Usings.cs", Shop.Usings).Project
        .AddDocument("Till.cs", source);
}
