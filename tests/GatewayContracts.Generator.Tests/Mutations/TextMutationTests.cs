using GatewayContracts.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using static GatewayContracts.Generator.Tests.SampleSpecs;

namespace GatewayContracts.Generator.Tests.Mutations;

/// <summary>Lines moved about, much of the same, and what happens when all else fails.</summary>
public class TextMutationTests
{
    [Fact]
    public Task Lines_deleted_doubled_indented_and_moved() => Batch.Judge(Lines(), 600, mutant => Verdict.On(mutant));

    [Theory]
    [InlineData("[", 100_000)]
    [InlineData("{a: ", 20_000)]
    [InlineData("- ", 20_000)]
    [InlineData("? ", 5_000)]
    [InlineData("a", 1_000_000)]
    [InlineData("a: b\n", 2_000)]
    public Task Much_of_the_same(string part, int times) =>
        Batch.Judge([QueryPath, GatewayPath], 2, path => Assert.NotEmpty(Verdict.On(new Mutant(part, path, string.Concat(Enumerable.Repeat(part, times)))).Diagnostics));

    [Fact]
    [Trait("id", "GWC1009")]
    public void Too_deep_is_told_where_it_begins()
    {
        var result = Verdict.On(new Mutant("too deep", QueryPath, "title: " + new string('[', 100)));

        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal((Descriptors.TooDeep.Id, 7 + 63), (diagnostic.Id, diagnostic.Location.SourceSpan.Start));
    }

    [Fact]
    [Trait("id", "GWC1901")]
    public void What_is_thrown_is_told_as_our_bug_and_takes_nothing_down()
    {
        var good = new SpecText(GatewayPath, Gateway);
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new ContractGenerator().AsSourceGenerator()], [good, new Unreadable()]);

        var result = driver.RunGenerators(CSharpCompilation.Create("Shop")).GetRunResult().Results.Single();

        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal((Descriptors.Internal.Id, "/specs/bad.contract.yaml"), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path));
        Assert.Single(result.GeneratedSources);
        Assert.Null(result.Exception);
    }

    private static IEnumerable<Mutant> Lines()
    {
        foreach (var (path, text) in All)
        {
            var lines = text.Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                string[] others = ["  " + lines[i], lines[i].TrimStart(), "\t" + lines[i], lines[i] + "\n" + lines[i]];
                foreach (var other in others)
                {
                    yield return new Mutant($"line {i + 1} is {other}", path, string.Join('\n', lines.Select((line, index) => index == i ? other : line)));
                }

                yield return new Mutant($"without line {i + 1}", path, string.Join('\n', lines.Where((_, index) => index != i)));
                yield return new Mutant($"from line {i + 1} on, backwards", path, string.Join('\n', lines.Reverse().Skip(i)));
            }
        }
    }

    private sealed class Unreadable : AdditionalText
    {
        public override string Path => "/specs/bad.contract.yaml";

        public override SourceText GetText(CancellationToken cancellationToken = default) => throw new InvalidOperationException("no disk");
    }
}
