using System.Reflection;
using GatewayContracts.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Tests;

/// <summary>
/// The ledger of released ids and the list of descriptors say the same of specs; usage has tests of its own.
/// </summary>
public class ReleaseLedgerTests
{
    /// <summary>Every descriptor of the assembly, wherever it is declared.</summary>
    internal static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        .. typeof(ContractGenerator)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!),
    ];

    [Fact]
    public void The_ledger_lists_every_id_once()
    {
        var rows = Ledger("AnalyzerReleases.Shipped.md").Concat(Ledger("AnalyzerReleases.Unshipped.md")).ToList();

        Assert.Equal(
            All.Select(descriptor =>
                    $"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}"
                )
                .Order(),
            rows.Order()
        );
        Assert.Equal(rows.Count, rows.Select(row => row[..7]).Distinct().Count());
    }

    [Fact]
    public void Ids_ascend_in_the_list()
    {
        var ids = All.Where(descriptor => descriptor.Category == Descriptors.Internal.Category)
            .Select(descriptor => descriptor.Id)
            .ToList();

        Assert.Equal(ids.Order(), ids);
        Assert.Equal(All.Count, All.Select(descriptor => descriptor.Id).Distinct().Count());
    }

    private static IEnumerable<string> Ledger(string name)
    {
        using var reader = new StreamReader(typeof(ReleaseLedgerTests).Assembly.GetManifestResourceStream(name)!);
        return
        [
            .. reader
                .ReadToEnd()
                .Split('\n')
                .Select(line => line.Trim())
                .Where(line => line.StartsWith("GWC", StringComparison.Ordinal)),
        ];
    }
}
