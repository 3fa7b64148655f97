using GatewayContracts.Generator.Yaml;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Tests.Mutations;

/// <summary>
/// A part of the mutants, as the compiler meets them: what is still generated is compiled, and the analyzer runs under
/// its guard.
/// </summary>
public class CompiledMutantTests
{
    private const int Mutants = 30;

    [Fact]
    public void What_is_still_generated_compiles() =>
        Batch.Judge(
            Some(new Random(7)),
            Mutants,
            mutant =>
            {
                var result = Verdict.On(mutant);

                var compilation = SpecRun.Shop(result.GeneratedSources.Select(source => source.SyntaxTree));
                Assert.DoesNotContain(
                    compilation.GetDiagnostics(),
                    diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning
                );
            }
        );

    [Fact]
    public void The_analyzer_never_throws() =>
        Batch.Judge(
            Some(new Random(8)),
            Mutants,
            mutant =>
            {
                var files = SpecBench
                    .Of(mutant.Path)
                    .Family.Files.Values.Select(file => file.Path == mutant.Path ? mutant.File : file);

                var found = SpecRun.HintAsync(files).GetAwaiter().GetResult();

                Assert.All(found, hint => Assert.StartsWith("GWC16", hint.Id, StringComparison.Ordinal));
            }
        );

    private static IEnumerable<Mutant> Some(Random random)
    {
        var kinds = WrongKinds.All.Keys.ToArray();
        foreach (var gateway in SpecCorpus.Files.Where(file => SpecFile.IsGateway(file.Path)))
        {
            yield return new Mutant("emptied", gateway.Path, "");
        }

        for (var i = 0; i < Mutants; i++)
        {
            var (path, text) = SpecCorpus.Files[random.Next(SpecCorpus.Files.Count)];
            var sites = SiteWalker.Sites(text);
            var site = sites[random.Next(sites.Count)];
            var kind = kinds[random.Next(kinds.Length)];
            yield return i % 2 == 0
                ? new Mutant($"{site} deleted", path, Surgery.Without(text, site))
                : new Mutant($"{site} is {kind}", path, Surgery.WithValue(text, site, WrongKinds.All[kind]));
        }
    }
}
