using System.Reflection;
using GatewayContracts.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Tests;

/// <summary>The ledger of released ids and the list of descriptors say the same of specs; usage has tests of its own.</summary>
public class ReleaseLedgerTests
{
    internal static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [.. typeof(Descriptors).GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => (DiagnosticDescriptor)field.GetValue(null)!)];

    [Fact]
    public void The_ledger_lists_every_id_once()
    {
        var rows = Ledger("AnalyzerReleases.Shipped.md").Concat(Ledger("AnalyzerReleases.Unshipped.md")).ToList();

        Assert.Equal(All.Select(descriptor => $"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}").Order(), rows.Order());
        Assert.Equal(rows.Count, rows.Select(row => row[..7]).Distinct().Count());
    }

    [Fact]
    public void Ids_ascend_in_the_list() => Assert.Equal(All.Select(descriptor => descriptor.Id).Order(), All.Select(descriptor => descriptor.Id));

    private static IEnumerable<string> Ledger(string name)
    {
        using var reader = new StreamReader(typeof(ReleaseLedgerTests).Assembly.GetManifestResourceStream(name)!);
        return [.. reader.ReadToEnd().Split('\n').Select(line => line.Trim()).Where(line => line.Contains("| GatewayContracts.Spec |", StringComparison.Ordinal))];
    }
}
