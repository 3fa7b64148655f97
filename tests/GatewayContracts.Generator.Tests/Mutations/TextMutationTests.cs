using static GatewayContracts.Generator.Tests.SampleSpecs;

namespace GatewayContracts.Generator.Tests.Mutations;

/// <summary>Lines moved about, and much of the same.</summary>
public class TextMutationTests
{
    [Fact]
    public void Lines_deleted_doubled_indented_and_moved() => Batch.Judge(Lines(), 600, mutant => Verdict.On(mutant));

    [Theory]
    [InlineData("[", 100_000)]
    [InlineData("{a: ", 20_000)]
    [InlineData("- ", 20_000)]
    [InlineData("? ", 5_000)]
    [InlineData("a", 1_000_000)]
    [InlineData("a: b\n", 2_000)]
    public void Much_of_the_same(string part, int times) =>
        Batch.Judge(
            [QueryPath, GatewayPath],
            2,
            path =>
                Assert.NotEmpty(
                    Verdict.On(new Mutant(part, path, string.Concat(Enumerable.Repeat(part, times)))).Diagnostics
                )
        );

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
                    yield return new Mutant(
                        $"line {i + 1} is {other}",
                        path,
                        string.Join('\n', lines.Select((line, index) => index == i ? other : line))
                    );
                }

                yield return new Mutant(
                    $"without line {i + 1}",
                    path,
                    string.Join('\n', lines.Where((_, index) => index != i))
                );
                yield return new Mutant(
                    $"from line {i + 1} on, backwards",
                    path,
                    string.Join('\n', lines.Reverse().Skip(i))
                );
            }
        }
    }
}
