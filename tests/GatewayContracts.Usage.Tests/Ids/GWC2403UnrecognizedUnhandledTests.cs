using Microsoft.CodeAnalysis;

namespace GatewayContracts.Usage.Tests.Ids;

public class GWC2403UnrecognizedUnhandledTests() : UsageTest("GWC2403", DiagnosticSeverity.Warning)
{
    private const string Message = "This switch over Way has no case for codes of `way` that the docs do not have; add one for Way.Unrecognized, or a default";

    [Theory]
    [InlineData("[|switch (way)|] { case Way.Card: break; case Way.Bank or Way.Cash: break; }")]
    [InlineData("[|switch (perhaps)|] { case null: break; case Way.Card: break; }")]
    [InlineData("[|switch (way)|] { case Way.Card: break; case Way.Unrecognized when text == \"\": break; }")]
    [InlineData("[|switch (way)|] { case Way.Card: return; case Way.Bank: if (text == \"\") { break; } return; } Console.WriteLine();")]
    [InlineData("foreach (var unit in text) { [|switch (way)|] { case Way.Card: continue; case Way.Bank: return; } }")]
    public Task A_statement_forgets_them(string statement) => WrongStatement(statement, Message);

    [Theory]
    [InlineData("[|way switch|] { Way.Card => 1, Way.Bank => 2, Way.Cash => 3 }")]
    [InlineData("[|perhaps switch|] { Way.Card => 1, Way.Bank => 2, Way.Cash => 3, null => 4 }")]
    public Task An_expression_forgets_them(string expression) => WrongStatement($"var found = {expression};", Message);

    [Theory]
    [InlineData("switch (way) { case Way.Card: break; case Way.Unrecognized: break; }")]
    [InlineData("switch (way) { case Way.Card: break; default: break; }")]
    [InlineData("switch (perhaps) { case null: break; case { } other: break; }")]
    [InlineData("var found = way switch { Way.Card => 1, _ => throw new InvalidOperationException() };")]
    [InlineData("var found = way switch { Way.Card => 1, not Way.Card => 2 };")]
    [InlineData("var found = way switch { Way.Card => 1, var other => 2 };")]
    [InlineData("var found = perhaps switch { Way.Card or Way.Unrecognized => 1, Way.Bank => 2, null => 3, _ => 4 };")]
    [InlineData("switch (way) { case Way.Card: return; case Way.Bank: throw new InvalidOperationException(); } Console.WriteLine(\"the rest\");")]
    [InlineData("foreach (var unit in text) { switch (way) { case Way.Card: while (true) { break; } continue; case Way.Bank: return; } Console.WriteLine(unit); }")]
    [InlineData("switch (DateTime.Today.DayOfWeek) { case DayOfWeek.Monday: break; }")]
    public Task They_are_handled(string statement) => RightStatement(statement);
}
