using System.Globalization;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GatewayContracts.Generator.Tests;

/// <summary>What can be wrong with a row that stands for several numbered fields: each is said once.</summary>
public class NumberedRowTests
{
    [Theory]
    [InlineData(
        "coupon_$n: { type: String }",
        "GWC1103 `coupon_$n` needs the key `numbers`: say which numbers stand for `$n`, such as `numbers: 0~9`"
    )]
    [InlineData(
        "coupon: { type: String, numbers: 0~9 }",
        "GWC1105 `numbers` does not fit here: the name has no `$n` where they stand; take it out"
    )]
    [InlineData(
        "coupon_$n: { type: String, numbers: 9~0 }",
        "GWC1104 `9~0` is not a value of `numbers`: write the first and the last number, such as `0~9`, at most 100 "
            + "of them"
    )]
    [InlineData(
        "coupon_$n: { type: String, numbers: 0~100 }",
        "GWC1104 `0~100` is not a value of `numbers`: write the first and the last number, such as `0~9`, at most 100 "
            + "of them"
    )]
    [InlineData(
        "coupon_$n: { type: String, numbers: 3 }",
        "GWC1104 `3` is not a value of `numbers`: write the first and the last number, such as `0~9`, at most 100 "
            + "of them"
    )]
    [InlineData(
        "coupon_1: { type: String }, coupon_$n: { type: String, numbers: 0~3 }",
        "GWC1106 `coupon_1` stands twice in `fields`; keep one"
    )]
    [InlineData(
        "coupon: { type: String }, coupon_$n: { type: String, numbers: 0~3 }",
        "GWC1202 `coupon_$n` would become the property Coupon, which `coupon` already has; give it another name with "
            + "`property`"
    )]
    [InlineData("$n: { type: String, numbers: 0~1, property: Coupon$n }", "")]
    [InlineData(
        "coupon_$n: { type: Object, numbers: 0~3, fields: { x: { type: String } } }",
        "GWC1105 `fields` does not fit here: numbered fields have no members; take them out"
    )]
    [InlineData(
        "$n: { type: String, numbers: 0~0 }",
        "GWC1201 `0` cannot be used as a C# name for the field `0`; say with `property` how it is called in C#\n"
            + "GWC1201 `` cannot be used as a C# name for the fields `$n`; say with `property` how they are called in "
            + "C#, such as `property: Coupon$n`"
    )]
    [InlineData("coupon_$n: { type: String, numbers: 0~99 }", "")]
    [InlineData("coupon_$n: { type: String, numbers: 5~5 }", "")]
    public void Says(string row, string told)
    {
        var result = SpecDriver.Run(
            (PearSpecs.GatewayPath, PearSpecs.Gateway),
            (
                PearSpecs.ToldPath,
                "gateway: PearPay\ncontract: Told\nnotification: { encoding: json }\nfields: { shop: { required: true }"
                    + $", {row} }}\n"
            )
        );

        Assert.Equal(
            told,
            string.Join(
                '\n',
                result.Diagnostics.Select(one => $"{one.Id} {one.GetMessage(CultureInfo.InvariantCulture)}")
            )
        );

        // Whatever is said, the generated code is valid C#, and no name stands twice in it.
        foreach (var source in result.GeneratedSources)
        {
            Assert.Empty(source.SyntaxTree.GetDiagnostics());
            Assert.All(
                source.SyntaxTree.GetRoot().DescendantNodes().OfType<RecordDeclarationSyntax>(),
                record =>
                    Assert.Distinct(
                        record
                            .Members.OfType<PropertyDeclarationSyntax>()
                            .Where(property => property.ExplicitInterfaceSpecifier is null)
                            .Select(property => property.Identifier.ValueText)
                    )
            );
        }
    }
}
