namespace GatewayContracts.Generator.Tests;

/// <summary>Sentences in several languages.</summary>
public class SentenceTests
{
    [Theory]
    [InlineData("doc: How it stands.", "doc: { en: How it stands., zh: 订单的状态。 }")]
    [InlineData("doc: Money is there.", "doc: { zh: “已支付”。, en: Money is there. }")]
    [InlineData("doc: It went well.", "doc: { en: It went well., zh: }")]
    [InlineData("title: Tulip Pay", "title: { en: Tulip Pay, zh: 郁金香支付 }")]
    public void The_generated_code_is_that_of_the_English_text(string english, string both)
    {
        var expected = Generated(SampleSpecs.Gateway);
        var shown = Generated(SampleSpecs.Gateway.Replace(english, both, StringComparison.Ordinal));

        Assert.Contains(english.Split(": ")[1].TrimEnd('.'), expected, StringComparison.Ordinal);
        Assert.Equal(expected, shown);
    }

    private static string Generated(string gateway)
    {
        var result = SpecDriver.Run(
            ("/tulip.gateway.yaml", gateway),
            ("/query.contract.yaml", SampleSpecs.Query),
            ("/notice.contract.yaml", SampleSpecs.Notice)
        );
        Assert.Empty(result.Diagnostics);
        return string.Join('\n', result.GeneratedSources.Select(source => source.SourceText.ToString()));
    }
}
