using GatewayContracts.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace GatewayContracts.Usage.Tests.Fixes;

/// <summary>What the tests of code fixes share: the fixes offered for the one diagnostic, and the text after one of them.</summary>
public abstract class CodeFixTest
{
    private static readonly IReadOnlyList<CodeFixProvider> s_fixes =
        [.. typeof(UsageFix).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(UsageFix))).Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)];

    protected static async Task Fixed(string before, string title, string after)
    {
        var (document, actions) = await Offered(before);
        var action = Assert.Single(actions, action => action.Title == title);
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;

        Assert.Equal(after, (await changed.GetTextAsync()).ToString());
    }

    protected static async Task<IReadOnlyList<string>> Titles(string source) => [.. (await Offered(source)).Actions.Select(action => action.Title)];

    private static async Task<(Document Document, IReadOnlyList<CodeAction> Actions)> Offered(string source)
    {
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "Shop",
            "Shop",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            metadataReferences: [.. Shop.References, Shop.Library]));
        project = project.AddDocument("Usings.cs", Shop.Usings).Project;
        var document = project.AddDocument("Till.cs", source);
        var compilation = (CSharpCompilation)(await document.Project.GetCompilationAsync())!;
        var tree = await document.GetSyntaxTreeAsync();
        var ids = s_fixes.SelectMany(fix => fix.FixableDiagnosticIds).ToHashSet();
        var diagnostic = (await Analysis.RunAsync(compilation, compiles: false)).Concat(compilation.GetDiagnostics())
            .First(found => ids.Contains(found.Id) && found.Location.SourceTree == tree);
        var actions = new List<CodeAction>();
        foreach (var fix in s_fixes.Where(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        }

        return (document, actions);
    }
}
