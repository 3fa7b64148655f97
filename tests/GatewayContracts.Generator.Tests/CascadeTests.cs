using GatewayContracts.Generator.Tests.Mutations;
using Microsoft.CodeAnalysis;
using static GatewayContracts.Generator.Tests.SampleSpecs;

namespace GatewayContracts.Generator.Tests;

/// <summary>One slip of an editor, one cause: it is told, and what follows from it is not.</summary>
public class CascadeTests
{
    private const int MostInTheFile = 7;
    private const int MostInAnother = 8;
    private const int Rounds = 700;

    [Fact]
    public void A_line_lost_doubled_moved_or_the_rest_cut_off() =>
        Batch.Judge(
            Slips(new Random(9)),
            Rounds,
            slip =>
            {
                var found = SpecBench.Of(slip.Path).Run(slip.File).Diagnostics;

                Assert.All(
                    found.GroupBy(diagnostic => diagnostic.Location.GetLineSpan().Path),
                    file =>
                        Assert.True(
                            file.Count() <= (file.Key == slip.Path ? MostInTheFile : MostInAnother),
                            $"{file.Count()} in {file.Key}: {string.Join('\n', file.Take(MostInTheFile))}"
                        )
                );
            }
        );

    [Theory]
    [InlineData(
        "request:\n  fields:\n",
        "request:\n",
        "shop_id",
        "`request`",
        "the line `fields:` is missing above it"
    )]
    [InlineData("  fields:\n    answer_text", "    answer_text")]
    [InlineData(
        "    - equal: [hint, channel]\n",
        "    - equal: [hint, channel]\n  novel: { type: String }\n  other: { type: String }\n",
        "novel",
        "`response`",
        "it is a field, so indent it as those below `fields`"
    )]
    public void A_table_of_a_call_without_its_line(string right, string wrong, params string[] arguments)
    {
        var told = Assert.Single(Run(QueryPath, right, wrong).Diagnostics);

        if (arguments.Length > 0)
        {
            Assert.Equal(("GWC1101", Descriptors.UnknownKey.With(arguments)), (told.Id, Place.Of(told).Message));
            Assert.Equal(
                arguments[0],
                Query
                    .Replace(right, wrong, StringComparison.Ordinal)
                    .Substring(told.Location.SourceSpan.Start, told.Location.SourceSpan.Length)
            );
        }
    }

    [Theory]
    [InlineData(
        NoticePath,
        "\nfields:\n",
        "\n",
        nameof(Descriptors.UnknownKey),
        "order_id",
        "`notification`",
        "the line `fields:` is missing above it"
    )]
    [InlineData(
        NoticePath,
        "\nfields:\n",
        "\n  fields:\n",
        nameof(Descriptors.UnknownKey),
        "fields",
        "`notification`",
        "it is indented too far; begin it where the keys of the file begin"
    )]
    [InlineData(
        GatewayPath,
        "\nfields:\n",
        "\n",
        nameof(Descriptors.UnknownKey),
        "shop_id",
        "`outcome`",
        "the line `fields:` is missing above it"
    )]
    [InlineData(
        GatewayPath,
        "\nfields:\n",
        "\n  fields:\n",
        nameof(Descriptors.UnknownKey),
        "fields",
        "`outcome`",
        "it is indented too far; begin it where the keys of the file begin"
    )]
    [InlineData(
        GatewayPath,
        "  source:\n",
        "",
        nameof(Descriptors.UnknownKey),
        "order",
        "`algorithm`",
        "it is a key of `source`, and belongs there; nor are 5 more below "
            + "it, so look for a line above that is missing, or indented otherwise than it should be"
    )]
    [InlineData(GatewayPath, "\nfields:\n", "\nfields:\nfields:\n", nameof(Descriptors.DuplicateKey), "fields")]
    [InlineData(NoticePath, "\nfields:\n", "\nfields:\nfields:\n", nameof(Descriptors.DuplicateKey), "fields")]
    [InlineData(
        QueryPath,
        "  fields:\n    answer_text",
        "  fields:\n  fields:\n    answer_text",
        nameof(Descriptors.DuplicateKey),
        "fields"
    )]
    [InlineData(QueryPath, "    trade_id: {", "  fields:\n    trade_id: {", nameof(Descriptors.DuplicateKey), "fields")]
    [InlineData(QueryPath, "response:\n", "response: oops\nanswer:\n", null)]
    [InlineData(NoticePath, "\nfields:\n", "\nfields: *all\nfield:\n", null)]
    public void Anything_else_without_its_line_or_with_two(
        string path,
        string right,
        string wrong,
        string? sentence,
        params string[] arguments
    )
    {
        var result = Run(path, right, wrong);

        Assert.All(result.Diagnostics, told => Assert.Equal(path, told.Location.GetLineSpan().Path));
        if (sentence is not null)
        {
            Assert.Equal(
                ReleaseLedgerTests.Sentences[sentence].With(arguments),
                Place.Of(Assert.Single(result.Diagnostics)).Message
            );
            Assert.Equal(All.Length, result.GeneratedSources.Length);
        }
        else
        {
            Assert.InRange(result.Diagnostics.Length, 1, 3);
        }
    }

    /// <summary>
    /// What the table has is not lost with its line: the types keep their properties, so the compiler has nothing to
    /// add.
    /// </summary>
    [Theory]
    [InlineData(NoticePath, "\nfields:\n", "\n")]
    [InlineData(GatewayPath, "\nfields:\n", "\n")]
    [InlineData(GatewayPath, "\nfields:\n", "\nfields:\nfields:\n")]
    public void The_types_stay(string path, string right, string wrong)
    {
        var clean = SpecDriver
            .Run(All)
            .GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

        Assert.Equal(
            clean,
            Run(path, right, wrong)
                .GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString())
        );
    }

    /// <summary>
    /// A library that ends too early has no mistake itself: each contract is told once that many of its rows are not
    /// there.
    /// </summary>
    [Fact]
    public void A_library_cut_off_at_the_end_of_a_line()
    {
        var result = Run(GatewayPath, Gateway[Gateway.IndexOf("  order_id:", StringComparison.Ordinal)..], "");

        Assert.Equal(
            [(NoticePath, Typeless("`state` and `amount`")), (QueryPath, Typeless("`state`, `amount` and `paid_at`"))],
            result
                .Diagnostics.Where(told =>
                    told.Location.GetLineSpan().Path != GatewayPath
                    && !Place.Of(told).Message.StartsWith("The field `amount`", StringComparison.Ordinal)
                )
                .Select(told => (told.Location.GetLineSpan().Path, Place.Of(told).Message))
                .OrderBy(told => told.Path, StringComparer.Ordinal)
        );

        static string Typeless(string others) =>
            Descriptors.MissingKey.With(
                "The field `order_id`",
                "type",
                $"none of {others} stands in the gateway's library either, so look whether its `fields` are all "
                    + "there; a field that it does not have needs a type here, such as `type: String(32)`"
            );
    }

    /// <summary>
    /// Where the gateway's file cannot be read to its end, its contracts hear nothing of what lies behind.
    /// </summary>
    [Theory]
    [InlineData("    \"01\": {", "    \"01\":{")]
    [InlineData("      PAID: {", "      PAID:{")]
    [InlineData("  order_id: { type", "  order_id: [ type")]
    [InlineData("fields:\n  shop_id: {", "fields: [\n  shop_id: {")]
    [InlineData("signature:\n  field: seal", "signature:\n  fie")]
    public void A_gateway_file_that_breaks_off(string right, string wrong) =>
        Assert.Equal(
            GatewayPath,
            Assert.Single(Run(GatewayPath, right, wrong).Diagnostics).Location.GetLineSpan().Path
        );

    private static GeneratorRunResult Run(string path, string right, string wrong)
    {
        var broken = All.Single(file => file.Path == path).Text.Replace(right, wrong, StringComparison.Ordinal);
        Assert.NotEqual(All.Single(file => file.Path == path).Text, broken);
        return SpecDriver.Run([.. All.Select(file => file.Path == path ? (path, broken) : file)]);
    }

    private static IEnumerable<Mutant> Slips(Random random)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var (path, text) = SpecCorpus.Files[random.Next(SpecCorpus.Files.Count)];
            var lines = text.Split('\n');
            var at = random.Next(lines.Length);
            var (line, kind) = (lines[at], round % 6);
            string[] instead = kind switch
            {
                0 => [],
                1 => [line, line],
                2 => ["  " + line],
                3 => [line.StartsWith("  ", StringComparison.Ordinal) ? line[2..] : line],
                4 => [line[..(line.Length / 2)]],
                _ => [],
            };
            string[] rest = kind < 4 ? lines[(at + 1)..] : [];
            yield return new Mutant(
                $"slip {kind} at line {at + 1}",
                path,
                string.Join('\n', [.. lines[..at], .. instead, .. rest])
            );
        }
    }
}
