using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Tests;

/// <summary>
/// The specs of this repository: their examples are proved without a word, and nothing in them is hardly meant.
/// </summary>
public class PackagedSpecTests
{
    [Fact]
    public void The_examples_hold() => Assert.Empty(SpecDriver.Run(Specs()).Diagnostics);

    [Fact]
    public void A_changed_amount_is_found()
    {
        var specs = Specs()
            .Select(file =>
                (
                    file.Path,
                    file.Path.EndsWith("/payment-notification.contract.yaml", StringComparison.Ordinal)
                        ? file.Text.Replace(
                            "\"money_order\":\"210.97\"",
                            "\"money_order\":\"210.98\"",
                            StringComparison.Ordinal
                        )
                        : file.Text
                )
            )
            .ToArray();

        var diagnostic = Assert.Single(SpecDriver.Run(specs).Diagnostics);

        Assert.Equal("GWC1503", diagnostic.Id);
        Assert.Contains(
            "money_order=210.9` the body gives `8&",
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task There_is_nothing_to_hint_at()
    {
        var hints = await SpecRun.HintAsync(Specs().Select(file => new SpecText(file.Path, file.Text)));

        // A library may be ahead of its contracts.
        Assert.DoesNotContain(hints, hint => hint.Severity == DiagnosticSeverity.Warning);
    }

    private static (string Path, string Text)[] Specs() =>
        [.. Embedded.Names("spec/").Select(name => ("/" + name, Embedded.Text(name)))];
}
