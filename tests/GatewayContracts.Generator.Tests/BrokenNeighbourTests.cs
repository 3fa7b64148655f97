using Microsoft.CodeAnalysis;
using static GatewayContracts.Generator.Tests.SampleSpecs;

namespace GatewayContracts.Generator.Tests;

/// <summary>A contract file broken in every way that a text can be, beside files that are whole: through the whole generator, with its errors located and the neighbours' output untouched.</summary>
public class BrokenNeighbourTests
{
    private const int Step = 50;
    private const int Mutants = 300;
    private static readonly string Neighbour = Source(SpecDriver.Run(All));

    public static TheoryData<int> Cuts => [.. Enumerable.Range(0, Query.Length / Step).Select(number => number * Step)];

    [Theory]
    [MemberData(nameof(Cuts))]
    public void Cut_off(int at) => Check(Query[..at]);

    [Fact]
    public void Lines_deleted_and_doubled()
    {
        var lines = Query.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            Check(string.Join('\n', lines.Where((_, line) => line != i)));
            Check(string.Join('\n', lines.SelectMany((line, number) => number == i ? [line, line] : new[] { line })));
        }
    }

    [Fact]
    public void Keys_misspelt_and_values_changed()
    {
        var random = new Random(20261121);
        const string signs = "x: {}[]\"'-#&*!|>%@`\t\\,?\u3000";
        for (var i = 0; i < Mutants; i++)
        {
            var text = Query.ToCharArray();
            for (var change = 0; change <= i % 3; change++)
            {
                text[random.Next(text.Length)] = signs[random.Next(signs.Length)];
            }

            Check(new string(text));
        }
    }

    private static void Check(string broken)
    {
        var result = SpecDriver.Run([.. All.Select(file => file.Path == QueryPath ? (file.Path, broken) : file)]);

        Assert.Null(result.Exception);
        Assert.Equal(Neighbour, Source(result));
        Assert.All(result.Diagnostics, diagnostic =>
        {
            Assert.NotEqual("GWC1901", diagnostic.Id);
            Assert.NotEqual(Location.None, diagnostic.Location);
        });
    }

    private static string Source(GeneratorRunResult result) => result.GeneratedSources.Single(source => source.HintName == "TulipPay.OrderNotice.g.cs").SourceText.ToString();
}
