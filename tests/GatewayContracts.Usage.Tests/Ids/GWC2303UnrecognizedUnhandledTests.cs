using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GatewayContracts.Usage.Tests.Ids;

public class GWC2303UnrecognizedUnhandledTests() : UsageTest(UsageDescriptors.UnrecognizedUnhandled)
{
    [Theory]
    [InlineData("[|switch (way)|] { case Way.Card: break; case Way.Bank or Way.Cash: break; }")]
    [InlineData("[|switch (perhaps)|] { case null: break; case Way.Card: break; }")]
    [InlineData("[|switch (way)|] { case Way.Card: break; case Way.Unrecognized when text == \"\": break; }")]
    [InlineData(
        "[|switch (way)|] { case Way.Card: return; case Way.Bank: if (text == \"\") { break; } return; } "
            + "Console.WriteLine();"
    )]
    [InlineData("[|switch (way)|] { case Way.Card: return; case Way.Bank: return; } void Local() { }")]
    [InlineData(
        "switch (text) { case \"a\": [|switch (way)|] { case Way.Card: return; case Way.Bank: return; } break; }"
    )]
    [InlineData("foreach (var unit in text) { [|switch (way)|] { case Way.Card: continue; case Way.Bank: return; } }")]
    public Task A_statement_forgets_them(string statement) => WrongStatement(statement, "Way", "way");

    [Theory]
    [InlineData("[|way switch|] { Way.Card => 1, Way.Bank => 2, Way.Cash => 3 }")]
    [InlineData("[|perhaps switch|] { Way.Card => 1, Way.Bank => 2, Way.Cash => 3, null => 4 }")]
    public Task An_expression_forgets_them(string expression) =>
        WrongStatement($"var found = {expression};", "Way", "way");

    [Theory]
    [InlineData("switch (way) { case Way.Card: break; case Way.Unrecognized: break; }")]
    [InlineData("switch (way) { case Way.Card: break; default: break; }")]
    [InlineData("switch (perhaps) { case null: break; case { } other: break; }")]
    [InlineData("var found = way switch { Way.Card => 1, _ => throw new InvalidOperationException() };")]
    [InlineData("var found = way switch { Way.Card => 1, not Way.Card => 2 };")]
    [InlineData("var found = way switch { Way.Card => 1, var other => 2 };")]
    [InlineData("var found = perhaps switch { Way.Card or Way.Unrecognized => 1, Way.Bank => 2, null => 3, _ => 4 };")]
    [InlineData(
        "switch (way) { case Way.Card: return; case Way.Bank: throw new InvalidOperationException(); } "
            + "Console.WriteLine(\"the rest\");"
    )]
    [InlineData(
        "if (perhaps is { } sure) { switch (sure) { case Way.Card: return; case Way.Bank: return; } } "
            + "Console.WriteLine(\"the rest\");"
    )]
    [InlineData(
        "try { switch (way) { case Way.Card: return; case Way.Bank: return; } } finally { } "
            + "Console.WriteLine(\"the rest\");"
    )]
    [InlineData(
        "switch (text) { case \"a\": switch (way) { case Way.Card: return; case Way.Bank: return; } break; } "
            + "Console.WriteLine(\"the rest\");"
    )]
    [InlineData(
        "foreach (var unit in text) { switch (way) { case Way.Card: while (true) { break; } continue; case "
            + "Way.Bank: return; } Console.WriteLine(unit); }"
    )]
    [InlineData("switch (DateTime.Today.DayOfWeek) { case DayOfWeek.Monday: break; }")]
    public Task They_are_handled(string statement) => RightStatement(statement);

    [Fact]
    public async Task They_are_handled_at_the_top_level() =>
        Assert.Empty(
            await Analysis.RunAsync(
                Shop.Referring(
                        "var way = Enum.Parse<Way>(args[0]); switch (way) { case Way.Card: return 1; case "
                            + "Way.Bank: return 2; } return Local(); int Local() => 3;"
                    )
                    .WithOptions(
                        new CSharpCompilationOptions(
                            OutputKind.ConsoleApplication,
                            nullableContextOptions: NullableContextOptions.Enable
                        )
                    )
            )
        );

    [Fact]
    public async Task A_section_that_is_being_typed_does_no_harm() =>
        Assert.Equal(
            "GWC2303",
            Assert
                .Single(
                    await Analysis.RunAsync(
                        Shop.Referring(Method("switch (way) { case Way.Card: } Console.WriteLine();")),
                        compiles: false
                    )
                )
                .Id
        );
}
