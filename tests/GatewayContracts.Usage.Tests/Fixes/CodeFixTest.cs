using System.Collections.Concurrent;
using GatewayContracts.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace GatewayContracts.Usage.Tests.Fixes;

/// <summary>
/// What the tests of a code fix share, on Roslyn's test kit: the diagnostics stand where <c>{|id:…|}</c> is, the fix
/// has its title, and the text after it compiles and has them no more. Each case is run one place after the other, and
/// as "fix all" in document, project and solution.
/// </summary>
public abstract class CodeFixTest<TFix>
    where TFix : UsageFix, new()
{
    protected static Task Fixed(string before, string title, string after, int offer = 0) =>
        Fixed([before], [title], [after], offer: offer);

    /// <param name="together">What "fix all" makes of it, where that is not what one fix after the other makes.</param>
    protected static async Task Fixed(
        string[] before,
        string[] titles,
        string[] after,
        string[]? together = null,
        int offer = 0
    )
    {
        // The kit makes fixes of several documents at once.
        var seen = new ConcurrentDictionary<string, int>();
        var run = new Run(before, after, together ?? [])
        {
            CodeActionIndex = offer,
            CodeActionVerifier = (action, _) => seen.AddOrUpdate(action.Title, 1, (_, times) => times + 1),
        };
        await run.RunAsync();
        Assert.Equal(titles.Order(), seen.Keys.Order());
    }

    /// <summary>The diagnostics are told, and nothing is offered.</summary>
    protected static Task NotFixed(string source) =>
        new Run([source], [source], []) { CompilerDiagnostics = CompilerDiagnostics.None }.RunAsync();

    private sealed class Run : CSharpCodeFixTest<UsageAnalyzer, TFix, DefaultVerifier>
    {
        public Run(string[] before, string[] after, string[] together)
        {
            // The generated types are in another assembly, and the platform is that of the tests: nothing is
            // downloaded.
            ReferenceAssemblies = new ReferenceAssemblies("net10.0");
            TestState.AdditionalReferences.AddRange([.. Shop.References, Shop.Library]);
            Add(TestState, before);
            Add(FixedState, after);
            Add(BatchFixedState, together);

            // One id has several sentences; which of them is told, the tests of the id say.
            MarkupOptions = MarkupOptions.UseFirstDescriptor;

            // What is not said of suppression and generated code here is said of the analyzer, once, by
            // StandardKitTests: it would double the time of every case.
            TestBehaviors = TestBehaviors.SkipSuppressionCheck | TestBehaviors.SkipGeneratedCodeCheck;
        }

        protected override CompilationOptions CreateCompilationOptions() =>
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable
            );

        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Latest);

        private static void Add(SolutionState state, string[] sources)
        {
            foreach (var source in sources)
            {
                state.Sources.Add(source);
            }

            if (sources.Length > 0)
            {
                state.Sources.Add(Shop.Usings);
            }
        }
    }
}
