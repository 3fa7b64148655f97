namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1104BadPatternTests() : SpecTest(Descriptors.BadPattern)
{
    [Theory]
    [InlineData(
        "mood: { type: String, pattern: \"[A-Z0-9]+\" }",
        "mood: { type: String, pattern: [|'(?=A)[A-Z]+'|] }",
        "it has a look-ahead, which an engine without backtracking does not know; say it with plain groups, or leave "
            + "the pattern out"
    )]
    [InlineData(
        "mood: { type: String, pattern: \"[A-Z0-9]+\" }",
        "mood: { type: String, pattern: [|'(?!A)[A-Z]+'|] }",
        "it has a look-ahead, which an engine without backtracking does not know; say it with plain groups, or leave "
            + "the pattern out"
    )]
    [InlineData(
        "mood: { type: String, pattern: \"[A-Z0-9]+\" }",
        "mood: { type: String, pattern: [|'(?<=A)[A-Z]+'|] }",
        "it has a look-behind, which an engine without backtracking does not know; say it with plain groups, or leave "
            + "the pattern out"
    )]
    [InlineData(
        "mood: { type: String, pattern: \"[A-Z0-9]+\" }",
        "mood: { type: String, pattern: [|'(?<!A)[A-Z]+'|] }",
        "it has a look-behind, which an engine without backtracking does not know; say it with plain groups, or leave "
            + "the pattern out"
    )]
    [InlineData(
        "mood: { type: String, pattern: \"[A-Z0-9]+\" }",
        "mood: { type: String, pattern: [|'(?>A)[A-Z]+'|] }",
        "it has an atomic group, which an engine without backtracking does not know; say it with plain groups, or "
            + "leave the pattern out"
    )]
    [InlineData(
        "mood: { type: String, pattern: \"[A-Z0-9]+\" }",
        "mood: { type: String, pattern: [|'(?(A)B|C)'|] }",
        "it has a conditional group, which an engine without backtracking does not know; say it with plain groups, or "
            + "leave the pattern out"
    )]
    [InlineData(
        "mood: { type: String, pattern: \"[A-Z0-9]+\" }",
        "mood: { type: String, pattern: [|'([A-Z])\\1'|] }",
        "it has a backreference, which an engine without backtracking does not know; say it with plain groups, or "
            + "leave the pattern out"
    )]
    [InlineData(
        "mood: { type: String, pattern: \"[A-Z0-9]+\" }",
        "mood: { type: String, pattern: [|'(?<n>[A-Z])\\k<n>'|] }",
        "it has a backreference, which an engine without backtracking does not know; say it with plain groups, or "
            + "leave the pattern out"
    )]
    [InlineData(
        "mood: { type: String, pattern: \"[A-Z0-9]+\" }",
        "mood: { type: String, pattern: [|'\\G[A-Z]+'|] }",
        "it has the anchor \\G, which an engine without backtracking does not know; say it with plain groups, or "
            + "leave the pattern out"
    )]
    [InlineData(
        "mood: { type: String, pattern: \"[A-Z0-9]+\" }",
        "mood: { type: String, pattern: [|'(?<a>A)(?<b-a>B)'|] }",
        "it has a balancing group, which an engine without backtracking does not know; say it with plain groups, or "
            + "leave the pattern out"
    )]
    [InlineData(
        "mood: { type: String, pattern: \"[A-Z0-9]+\" }",
        "mood: { type: String, pattern: [|'[A-Z'|] }",
        "it is no regular expression (Unterminated [] set); mend it, or leave it out"
    )]
    [InlineData(
        "mood: { type: String, pattern: \"[A-Z0-9]+\" }",
        "mood: { type: String, pattern: [|'(A'|] }",
        "it is no regular expression (Not enough )'s); mend it, or leave it out"
    )]
    [InlineData(
        "mood: { type: String, pattern: \"[A-Z0-9]+\" }",
        "mood: { type: String, pattern: [|'A)'|] }",
        "it is no regular expression (Too many )'s); mend it, or leave it out"
    )]
    [InlineData(
        "mood: { type: String, pattern: \"[A-Z0-9]+\" }",
        "mood: { type: String, pattern: [|'*A'|] }",
        "it is no regular expression (Quantifier '*' following nothing); mend it, or leave it out"
    )]
    [InlineData(
        "mood: { type: String, pattern: \"[A-Z0-9]+\" }",
        "mood: { type: String, pattern: [|'([A-Z]{1,100}-?){1,200}'|] }",
        "its repetitions come to more than the engine takes; say how long the value may be with `type` or `length`"
    )]
    public void In_a_field_of_a_request(string right, string wrong, params string[] arguments) =>
        InRequestField(right, wrong, arguments);
}
