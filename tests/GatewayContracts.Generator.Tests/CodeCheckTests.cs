namespace GatewayContracts.Generator.Tests;

public class CodeCheckTests
{
    [Fact]
    public void A_number_cast_to_the_enum_is_no_code_either()
    {
        var sources = string.Concat(
            SpecDriver.Run(SampleSpecs.All).GeneratedSources.Select(source => source.SourceText)
        );

        Assert.Contains("StateCodes.ToCode(State", sources, StringComparison.Ordinal);
        Assert.DoesNotContain("is State.Unrecognized", sources, StringComparison.Ordinal);
    }
}
