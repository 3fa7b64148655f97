using static GatewayContracts.Generator.Tests.SampleSpecs;

namespace GatewayContracts.Generator.Tests;

/// <summary>Gateway files that add to another gateway file.</summary>
public class GatewayExtensionTests
{
    private const string Path = "/specs/own.gateway.yaml";

    private const string Own = """
        extends: TulipPay
        fields:
          state: { codes: { HELD: OnHold } }
          amount: { maximum: 900.00 }
          tint: { type: String(3) }
        outcome:
          codes:
            "07": { name: Late, is: pending }
            "01": { doc: Not yet. }

        """;

    [Fact]
    public void One_code_joins_the_shared_enum()
    {
        var gateway = Bound(Own).Model!;

        Assert.Equal(
            ["NEW New", "PAID Paid", "BACK Returned", "HELD OnHold"],
            gateway.Enums.Single(codes => codes.TypeName == "State").Codes.Select(code => $"{code.Code} {code.Name}")
        );
        Assert.Contains("tint", gateway.LibraryNames);
    }

    [Fact]
    public void One_return_code_joins_the_others_and_one_gets_a_key() =>
        Assert.Equal(
            ["00 Done success It went well.", "01 Waiting pending Not yet.", "99 Refused failure ", "07 Late pending "],
            Bound(Own)
                .Model!.Outcome.SelectMany(entry =>
                    entry.Codes.Select(code => $"{code.Code} {code.Name} {code.Is} {code.Doc}")
                )
        );

    [Fact]
    public void Its_contracts_take_the_changed_field()
    {
        var result = SpecDriver.Run([.. All, (Path, Own)]);

        Assert.Empty(result.Diagnostics);
        var source = result.GeneratedSources.Single(file => file.HintName == "TulipPay.OrderNotice.g.cs");
        Assert.Contains("900", source.SourceText.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_the_extension_reaches_the_gateway()
    {
        var driver = new SpecDriver([.. All, (Path, Own)]);
        driver.Run();
        driver.Edit(Path, Own.Replace("OnHold", "Held", StringComparison.Ordinal));

        var source = driver.Run().GeneratedSources.Single(file => file.HintName == "TulipPay.g.cs");

        Assert.Contains(" Held", source.SourceText.ToString(), StringComparison.Ordinal);
    }

    private static Binding.BoundGateway Bound(string own) =>
        SpecReading
            .Of([
                .. All.Append((Path, own))
                    .Select(file => PipelineSteps.Read(new SpecText(file.Item1, file.Item2), default)),
            ])
            .Gateways.Single();
}
