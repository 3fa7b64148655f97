using System.Reflection;
using GatewayContracts.Generator.Usage;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Tests;

/// <summary>
/// The ledger of released ids and the list of descriptors say the same of specs; usage has tests of its own.
/// </summary>
public class ReleaseLedgerTests
{
    /// <summary>Every sentence of the assembly by its name, wherever it is declared.</summary>
    internal static IReadOnlyDictionary<string, DiagnosticDescriptor> Sentences { get; } =
        typeof(ContractGenerator)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .ToDictionary(field => field.Name, field => (DiagnosticDescriptor)field.GetValue(null)!);

    internal static IReadOnlyList<DiagnosticDescriptor> All { get; } = [.. Sentences.Values];

    [Fact]
    public void The_ledger_lists_every_id_once()
    {
        var rows = Ledger("AnalyzerReleases.Shipped.md").Concat(Ledger("AnalyzerReleases.Unshipped.md")).ToList();

        Assert.Equal(
            All.Select(descriptor =>
                    $"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}"
                )
                .Distinct()
                .Order(),
            rows.Order()
        );
        Assert.Equal(rows.Count, rows.Select(row => row[..7]).Distinct().Count());
    }

    [Theory]
    [InlineData(typeof(SpecIds))]
    [InlineData(typeof(UsageIds))]
    public void Ids_ascend_in_their_table_and_each_has_a_sentence(Type table)
    {
        var ids = table
            .GetFields(BindingFlags.Static | BindingFlags.Public)
            .Select(field => ((DiagnosticId)field.GetValue(null)!).Says("").Id)
            .ToList();

        Assert.Equal(ids.Distinct().Order(), ids);
        Assert.Equal(ids, All.Select(sentence => sentence.Id).Where(id => id[3] == ids[0][3]).Distinct().Order());
    }

    private static IEnumerable<string> Ledger(string name) =>
        Embedded
            .Text(name)
            .Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.StartsWith("GWC", StringComparison.Ordinal));
}
