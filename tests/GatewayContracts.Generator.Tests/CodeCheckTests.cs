namespace GatewayContracts.Generator.Tests;

public class CodeCheckTests
{
    [Fact]
    public void A_code_is_told_by_its_class_of_codes_because_a_property_may_have_the_name_of_its_enum()
    {
        var sources = string.Concat(SpecDriver.Run(SampleSpecs.All).GeneratedSources.Select(source => source.SourceText));

        Assert.Contains("StateCodes.ToCode(State", sources, StringComparison.Ordinal);
        Assert.DoesNotContain("is State.Unrecognized", sources, StringComparison.Ordinal);
    }
}
