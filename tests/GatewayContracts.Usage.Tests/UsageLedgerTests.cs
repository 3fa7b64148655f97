using Microsoft.CodeAnalysis;

namespace GatewayContracts.Usage.Tests;

/// <summary>The ledger of released ids, the analyzers and the tests know the same ids.</summary>
public class UsageLedgerTests
{
    private static readonly IReadOnlyList<DiagnosticDescriptor> s_all =
    [
        .. Analysis.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics),
    ];

    [Fact]
    public void The_ledger_lists_every_id_once()
    {
        var rows = Ledger("AnalyzerReleases.Shipped.md").Concat(Ledger("AnalyzerReleases.Unshipped.md"));

        Assert.Equal(
            s_all
                .Select(descriptor =>
                    $"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}"
                )
                .Distinct()
                .Order(),
            rows.Order()
        );
    }

    [Fact]
    public void Every_id_has_a_test_class() =>
        Assert.Equal(
            s_all.Select(descriptor => descriptor.Id).Distinct().Order(),
            typeof(UsageTest)
                .Assembly.GetTypes()
                .Where(type => type.IsSubclassOf(typeof(UsageTest)))
                .Select(type => type.Name[..7])
                .Distinct()
                .Order()
        );

    private static IEnumerable<string> Ledger(string name) =>
        Embedded
            .Text(name)
            .Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.StartsWith("GWC2", StringComparison.Ordinal));
}
