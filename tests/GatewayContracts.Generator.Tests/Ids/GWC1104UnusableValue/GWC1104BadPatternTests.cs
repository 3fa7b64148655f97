namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1104BadPatternTests() : SpecTest("GWC1104")
{
    [Theory]
    [InlineData(
        "mood: { type: String, pattern: \"[A-Z0-9]+\" }",
        "mood: { type: String, pattern: [|'(?=A)[A-Z]+'|] }",
        "The pattern cannot be used: it has a look-ahead, which an engine without backtracking does not know; say "
            + "it with plain groups, or leave the pattern out"
    )]
    [InlineData(
        "mood: { type: String, pattern: \"[A-Z0-9]+\" }",
        "mood: { type: String, pattern: [|'(?!A)[A-Z]+'|] }",
        "The pattern cannot be used: it has a look-ahead, which an engine without backtracking does not know; say "
            + "it with plain groups, or leave the pattern out"
    )]
    [InlineData(
        "mood: { type: String, pattern: \"[A-Z0-9]+\" }",
        "mood: { type: String, pattern: [|'(?<=A)[A-Z]+'|] }",
        "The pattern cannot be used: it has a look-behind, which an engine without backtracking does not know; "
            + "say it with plain groups, or leave the pattern out"
    )]
    [InlineData(
        "mood: { type: String, pattern: \"[A-Z0-9]+\" }",
        "mood: { type: String, pattern: [|'(?<!A)[A-Z]+'|] }",
        "The pattern cannot be used: it has a look-behind, which an engine without backtracking does not know; "
            + "say it with plain groups, or leave the pattern out"
    )]
    [InlineData(
        "mood: { type: String, pattern: \"[A-Z0-9]+\" }",
        "mood: { type: String, pattern: [|'(?>A)[A-Z]+'|] }",
        "The pattern cannot be used: it has an atomic group, which an engine without backtracking does not know; "
            + "say it with plain groups, or leave the pattern out"
    )]
    [InlineData(
        "mood: { type: String, pattern: \"[A-Z0-9]+\" }",
        "mood: { type: String, pattern: [|'(?(A)B|C)'|] }",
        "The pattern cannot be used: it has a conditional group, which an engine without backtracking does not "
            + "know; say it with plain groups, or leave the pattern out"
    )]
    [InlineData(
        "mood: { type: String, pattern: \"[A-Z0-9]+\" }",
        "mood: { type: String, pattern: [|'([A-Z])\\1'|] }",
        "The pattern cannot be used: it has a backreference, which an engine without backtracking does not know; "
            + "say it with plain groups, or leave the pattern out"
    )]
    [InlineData(
        "mood: { type: String, pattern: \"[A-Z0-9]+\" }",
        "mood: { type: String, pattern: [|'(?<n>[A-Z])\\k<n>'|] }",
        "The pattern cannot be used: it has a backreference, which an engine without backtracking does not know; "
            + "say it with plain groups, or leave the pattern out"
    )]
    [InlineData(
        "mood: { type: String, pattern: \"[A-Z0-9]+\" }",
        "mood: { type: String, pattern: [|'\\G[A-Z]+'|] }",
        "The pattern cannot be used: it has the anchor \\G, which an engine without backtracking does not know; "
            + "say it with plain groups, or leave the pattern out"
    )]
    [InlineData(
        "mood: { type: String, pattern: \"[A-Z0-9]+\" }",
        "mood: { type: String, pattern: [|'(?<a>A)(?<b-a>B)'|] }",
        "The pattern cannot be used: it has a balancing group, which an engine without backtracking does not "
            + "know; say it with plain groups, or leave the pattern out"
    )]
    [InlineData(
        "mood: { type: String, pattern: \"[A-Z0-9]+\" }",
        "mood: { type: String, pattern: [|'[A-Z'|] }",
        "The pattern cannot be used: it is no regular expression (Unterminated [] set); mend it, or leave it out"
    )]
    [InlineData(
        "mood: { type: String, pattern: \"[A-Z0-9]+\" }",
        "mood: { type: String, pattern: [|'(A'|] }",
        "The pattern cannot be used: it is no regular expression (Not enough )'s); mend it, or leave it out"
    )]
    [InlineData(
        "mood: { type: String, pattern: \"[A-Z0-9]+\" }",
        "mood: { type: String, pattern: [|'A)'|] }",
        "The pattern cannot be used: it is no regular expression (Too many )'s); mend it, or leave it out"
    )]
    [InlineData(
        "mood: { type: String, pattern: \"[A-Z0-9]+\" }",
        "mood: { type: String, pattern: [|'*A'|] }",
        "The pattern cannot be used: it is no regular expression (Quantifier '*' following nothing); mend it, or "
            + "leave it out"
    )]
    [InlineData(
        "mood: { type: String, pattern: \"[A-Z0-9]+\" }",
        "mood: { type: String, pattern: [|'([A-Z]{1,100}-?){1,200}'|] }",
        "The pattern cannot be used: its repetitions come to more than the engine takes; say how long the value "
            + "may be with `type` or `length`"
    )]
    public void In_a_field_of_a_request(string right, string wrong, string message) =>
        InRequestField(right, wrong, message);
}
