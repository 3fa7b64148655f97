using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using static GatewayContracts.Generator.Tests.SampleSpecs;

namespace GatewayContracts.Generator.Tests;

public partial class PipelineTests
{
    [Fact]
    public void No_step_keeps_what_belongs_to_a_compilation()
    {
        var result = SpecDriver.Run([
            .. All,
            ("/specs/bad.contract.yaml", "gateway: TulipPay\ncontract: Bad\ntitel: x\n"),
        ]);

        foreach (
            var (name, steps) in result.TrackedSteps.Where(step =>
                !step.Key.StartsWith("Compilation", StringComparison.Ordinal)
            )
        )
        {
            foreach (var (value, _) in steps.SelectMany(step => step.Outputs))
            {
                Walk(
                    value,
                    name,
                    new HashSet<object>(ReferenceEqualityComparer.Instance),
                    name.EndsWith("Source", StringComparison.Ordinal)
                        || name.EndsWith("Model", StringComparison.Ordinal)
                );
            }
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("zh-CN")]
    public void The_machine_s_culture_changes_nothing(string culture)
    {
        var expected = Text(SpecDriver.Run(All));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Text(SpecDriver.Run(All)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Line_ends_and_the_order_of_files_change_nothing()
    {
        var expected = Text(SpecDriver.Run(All));

        Assert.Equal(
            expected,
            Text(SpecDriver.Run([.. All.Select(file => (file.Path, file.Text.ReplaceLineEndings("\r\n")))]))
        );
        Assert.Equal(expected, Text(SpecDriver.Run([.. All.Reverse()])));
        Assert.Equal(expected, Text(SpecDriver.Run([.. All.Select(file => (file.Path, "\uFEFF" + file.Text))])));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("gateway: TulipPay\ncontract: Broken\nrequest: [")]
    [InlineData("gateway: TulipPay\ncontract: Broken\nfields: { a: { type: Strin }, b: [c] }")]
    public void A_broken_file_leaves_the_others_alone(string broken)
    {
        var expected = Text(SpecDriver.Run(All));

        var result = SpecDriver.Run([.. All, ("/specs/a.contract.yaml", broken)]);

        Assert.NotEmpty(result.Diagnostics);
        Assert.All(
            result.Diagnostics,
            diagnostic => Assert.Equal("/specs/a.contract.yaml", diagnostic.Location.GetLineSpan().Path)
        );
        Assert.Equal(
            expected.Where(source => source.Key != "TulipPay.g.cs"),
            Text(result).Where(source => expected.ContainsKey(source.Key) && source.Key != "TulipPay.g.cs")
        );
    }

    [Fact]
    public void Broken_fields_leave_the_types_of_their_contract()
    {
        var result = SpecDriver.Run([
            .. All,
            (
                "/specs/a.contract.yaml",
                "gateway: TulipPay\ncontract: Broken\nfields: { shop_id: { required: true }, a: { type: Strin }, "
                    + "b: [c] }"
            ),
        ]);

        Assert.Contains(result.GeneratedSources, source => source.HintName == "TulipPay.Broken.g.cs");
    }

    private static void Walk(object? value, string step, HashSet<object> seen, bool isEmission)
    {
        if (
            value is null or string or Type or MemberInfo or Delegate or DiagnosticDescriptor
            || value.GetType().IsPrimitive
            || value.GetType().IsEnum
            || !seen.Add(value)
        )
        {
            return;
        }

        Assert.False(
            value is Compilation or ISymbol or SyntaxNode or SyntaxTree,
            $"{step} keeps a {value.GetType().Name}"
        );
        Assert.False(
            isEmission
                && value is Microsoft.CodeAnalysis.Text.SourceText or Location or Diagnostics.SourceSpan
                && isEmission,
            $"{step} keeps a {value.GetType().Name}"
        );
        if (value is Array items)
        {
            foreach (var item in items)
            {
                Walk(item, step, seen, isEmission);
            }
        }

        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (
                var field in type.GetFields(
                    BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly
                )
            )
            {
                Walk(field.GetValue(value), step, seen, isEmission);
            }
        }
    }
}
