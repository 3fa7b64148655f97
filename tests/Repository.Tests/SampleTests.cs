namespace Repository.Tests;

/// <summary>The main job of the README.</summary>
public class SampleTests(MerchantRun sample) : IClassFixture<MerchantRun>
{
    [Fact]
    public void It_ends_well() =>
        Assert.True(
            sample.ExitCode == 0,
            $"`dotnet run --project samples/Merchant` must exit 0 and exited {sample.ExitCode}. Run it yourself; "
                + $"it wrote:\n{sample.Output}\n{sample.Errors}"
        );

    [Theory]
    [InlineData("no_order=2013051500001&oid_partner=201103171000000000&sign_type=RSA")]
    [InlineData("ResultPay             Success")]
    [InlineData("MoneyOrder            210.97")]
    [InlineData("Memo                  (untrusted)")]
    [InlineData(nameof(RefusalReason.DoesNotMatch))]
    [InlineData(nameof(RefusalReason.UnknownKey))]
    [InlineData(nameof(RefusalReason.WrongAlgorithm))]
    [InlineData(nameof(RefusalReason.Ambiguous))]
    [InlineData("Everything genuine was accepted, everything forged was refused, and every order was shipped once.")]
    public void It_shows(string landmark) =>
        Assert.True(
            sample.Output.Contains(landmark, StringComparison.Ordinal),
            $"The sample no longer shows `{landmark}`. Bring it back, or change this test and the README's "
                + $"excerpt with it. It wrote:\n{sample.Output}\n{sample.Errors}"
        );

    [Fact]
    public void The_README_quotes_it_truly()
    {
        var readme = Markdown.Read("README.md");
        var quoted = readme
            .Blocks("text")
            .Take(1)
            .Concat(readme.Blocks("text").Where(block => block.Lines[0].StartsWith("span ", StringComparison.Ordinal)))
            .SelectMany(block => block.Lines)
            .Where(line => line.Trim().Length > 0)
            .Select(line => line.TrimEnd('…').Trim());
        var untrue = quoted.Where(line => !sample.Output.Contains(line, StringComparison.Ordinal));
        Faults.None(
            untrue,
            "The first ```text block of README.md, and its trace, are excerpts of the sample's output (… cuts a "
                + "line short); the sample does not write:"
        );
    }
}
