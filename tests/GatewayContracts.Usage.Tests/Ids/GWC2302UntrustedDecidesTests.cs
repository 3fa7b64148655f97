namespace GatewayContracts.Usage.Tests.Ids;

public class GWC2302UntrustedDecidesTests() : UsageTest(UsageDescriptors.UntrustedDecides)
{
    [Theory]
    [InlineData("if ([|response.Hint!.ReadUnverified()|] == \"vip\") { }")]
    [InlineData("if ([|response.Hint?.ReadUnverified()|] is \"vip\") { }")]
    [InlineData("while ([|response.Tries!.ReadUnverified()|] < 3) { }")]
    [InlineData("for (var i = 0; i < [|response.Tries!.ReadUnverified()|]; i++) { }")]
    [InlineData("var fee = text == \"\" || [|response.Tries!.ReadUnverified()|] > 3 ? 1 : 2;")]
    [InlineData("switch ([|notice.Memo!.ReadUnverified()|]) { case \"vip\": break; }")]
    [InlineData("var fee = [|response.Tries!.ReadUnverified()|] switch { 1 => 2, _ => 3 };")]
    [InlineData("if (string.Equals([|response.Hint!.ReadUnverified()|], text, StringComparison.Ordinal)) { }")]
    [InlineData("if ([|response.Hint!.ReadUnverified()|].StartsWith('v')) { }")]
    [InlineData("if (text.Equals([|response.Hint!.ReadUnverified()|], StringComparison.Ordinal)) { }")]
    [InlineData("if ([|response.Hint!.ReadUnverified()|].Any(char.IsDigit)) { }")]
    [InlineData("if ([|response.Hint?.ReadUnverified()|] is { Length: > 2 }) { }")]
    [InlineData("if ([|response.Hint?.ReadUnverified()|] is { Length: > 0 } and not \"vip\") { }")]
    [InlineData("var vips = new[] { response }.Where(one => [|one.Hint!.ReadUnverified()|].Contains('v')).ToList();")]
    [InlineData("var fee = text switch { \"\" when [|response.Hint!.ReadUnverified()|].Length > 2 => 1, _ => 2 };")]
    [InlineData("var hint = response.Hint?.ReadUnverified(); if ([|hint|] == \"vip\") { }")]
    [InlineData(
        "var hint = response.Hint?.ReadUnverified() ?? \"none\"; var lower = hint.ToLowerInvariant(); switch "
            + "([|lower|]) { case \"vip\": break; }"
    )]
    [InlineData("if (response.Hint?.ReadUnverified() is { } hint && [|hint|] == \"vip\") { }")]
    [InlineData("if (string.Compare([|response.Hint!.ReadUnverified()|], \"vip\", StringComparison.Ordinal) == 0) { }")]
    [InlineData("if ([|response.Hint?.ReadUnverified()?.Length|] > 5) { }")]
    public Task It_decides(string statement) => WrongStatement(statement);

    [Theory]
    [InlineData("Console.WriteLine(response.Hint?.ReadUnverified());")]
    [InlineData("var shown = response.Hint?.ReadUnverified() ?? \"none\";")]
    [InlineData("if (response.Hint?.ReadUnverified() is { } hint) { Console.WriteLine(hint); }")]
    [InlineData("if (response.Hint is not null) { Console.WriteLine(response.Hint.ReadUnverified()); }")]
    [InlineData("var shown = text == \"\" ? response.Hint!.ReadUnverified() : text;")]
    [InlineData("var shown = text switch { \"\" => response.Hint?.ReadUnverified(), _ => text };")]
    [InlineData("var shown = new[] { response }.Select(one => one.Hint!.ReadUnverified()).ToList();")]
    [InlineData("if (!string.IsNullOrEmpty(response.Hint?.ReadUnverified())) { }")]
    [InlineData("if (text == \"\" && string.IsNullOrWhiteSpace(response.Hint?.ReadUnverified())) { }")]
    [InlineData("if (response.Hint?.ReadUnverified() is { Length: > 0 } hint) { Console.WriteLine(hint); }")]
    [InlineData("if (response.Hint?.ReadUnverified() is not { Length: > 0 }) { }")]
    [InlineData("if (new HashSet<string>().Add(response.Hint!.ReadUnverified())) { }")]
    [InlineData("while (Math.Max(response.Tries!.ReadUnverified(), 1) > 3) { }")]
    [InlineData(
        "var seen = new[] { response }.Where(one => int.TryParse(one.Hint!.ReadUnverified(), out _)).ToList();"
    )]
    [InlineData("Console.WriteLine($\"{response.Tries!.ReadUnverified() + 1} tries\");")]
    [InlineData("if (response.Hint?.ReadUnverified() is not (null or \"\")) { }")]
    [InlineData("if (response.Hint?.ReadUnverified() is null or \"\") { }")]
    [InlineData("if (response.Hint?.ReadUnverified() != \"\") { }")]
    [InlineData("if (response.Hint!.ReadUnverified() == string.Empty) { }")]
    [InlineData("if (response.Hint!.ReadUnverified().Length > 0 || response.Hint?.ReadUnverified()?.Length == 0) { }")]
    [InlineData("if (response.Hint?.ReadUnverified() is { Length: not 0 } or { Length: >= 1 }) { }")]
    [InlineData("if (response.Hint?.ReadUnverified() is string) { }")]
    [InlineData("if ((response.Tries?.ReadUnverified()).HasValue) { }")]
    [InlineData(
        "var hint = response.Hint?.ReadUnverified(); if (!string.IsNullOrEmpty(hint)) { Console.WriteLine(hint); }"
    )]
    [InlineData("var hint = response.Hint?.ReadUnverified(); hint = text; if (hint == \"vip\") { }")]
    public Task It_is_shown(string statement) => RightStatement(statement);
}
