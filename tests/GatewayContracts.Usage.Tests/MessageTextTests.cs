using System.Globalization;

namespace GatewayContracts.Usage.Tests;

/// <summary>
/// A spec's texts stand in messages about the code that uses it: such a message is one line that shows all of them,
/// too.
/// </summary>
public class MessageTextTests
{
    private const string Escaped = "\"a\\nb\\u202Ec\\e\"";
    private const string Shown = @"a\u000Ab\u202Ec\u001B";

    [Fact]
    public Task In_a_message_about_a_pattern() =>
        Told(
            "pattern: \"[A-Z]{3}[0-9]*\"",
            "pattern: " + Escaped,
            "Bank = \"abc\"",
            UsageDescriptors.NotMatching.With("bank", Shown)
        );

    [Fact]
    public Task In_a_message_about_a_constant() =>
        Told(
            "channel: { type: String(3), fixed: web",
            "channel: { type: String(20), fixed: " + Escaped,
            "Channel = \"web\"",
            UsageDescriptors.NotTheConstant.With("channel", $"\"{Shown}\"")
        );

    /// <summary>In the condition of a rule stands a code, which the docs may have any sign in.</summary>
    [Fact]
    public async Task In_a_message_about_a_rule()
    {
        var specs = Specs.All.Select(spec =>
            (
                spec.Path,
                spec.Text.Replace("place: [north]", $"place: [{Escaped}]", StringComparison.Ordinal)
                    .Replace("place: { type: String(8)", "place: { type: String(20)", StringComparison.Ordinal)
            )
        );
        var code = UsageTest.Method(
            """_ = new RuleRequest { OrderId = "ABCD", Phone = "1", Way = Way.Cash, Place = "a\nb\u202Ec\e" };"""
        );

        var found = await Analysis.RunAsync(Shop.Create([.. Shop.Generate(specs), .. Shop.Parse([Shop.Usings, code])]));

        Assert.Contains(Shown, Assert.Single(found).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static async Task Told(string right, string hostile, string member, string message)
    {
        var specs = Specs.All.Select(spec => (spec.Path, spec.Text.Replace(right, hostile, StringComparison.Ordinal)));
        var code = UsageTest.Method($$"""_ = new PayRequest { OrderId = "ABCD", {{member}} };""");

        var found = await Analysis.RunAsync(Shop.Create([.. Shop.Generate(specs), .. Shop.Parse([Shop.Usings, code])]));

        Assert.Equal([message], found.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)));
    }
}
