using Microsoft.CodeAnalysis.CSharp;

namespace GatewayContracts.Language.Tests;

/// <summary>
/// Names and texts that C# could stumble over: the generated code compiles without a warning, and the analyzers have
/// nothing to say.
/// </summary>
public partial class NameTests
{
    private const string Hostile =
        "Ends */ with \"quotes\" \\ back {braces} {0} <xml> & ]]> --> 中文。\\n 'x' #pragma /// <summary>";

    private static readonly string[] Properties =
    [
        "Text",
        "Contract",
        "Read",
        "Check",
        "Value",
        "Key",
        "Code",
        "Message",
        "Reader",
        "Output",
        "Protocol",
        "Operation",
        "WriteFields",
        "WriteSignString",
        "Wire",
        "Field",
        "Unrecognized",
        "ToCode",
        "Parse",
    ];

    private static readonly string[] Types =
    [
        "Outcome",
        "Violation",
        "Verified",
        "Task",
        "String",
        "Uri",
        "DateTimeOffset",
        "Message",
        "Object",
        "List",
        "System",
        "GatewayContracts",
        "Untrusted",
        "Exception",
        "Attribute",
        "Nullable",
        "IMessage",
        "FieldReader",
        "MessageContract",
        "CancellationToken",
        "Enum",
        "Int64",
        "Decimal",
        "TimeSpan",
        "Dictionary",
        "Equals2",
        "Global",
        "Parse",
        "ToCode",
        "MayFollow",
        "Contract",
        "Protocol",
    ];

    private static IEnumerable<string> Keywords =>
        Enum.GetValues<SyntaxKind>()
            .Where(kind => SyntaxFacts.IsReservedKeyword(kind) || SyntaxFacts.IsContextualKeyword(kind))
            .Select(SyntaxFacts.GetText)
            .Where(text => text.Length > 0 && char.IsLetter(text[0]));

    private static string Rows(IEnumerable<string> names, string row) =>
        string.Join("\n", names.Distinct(StringComparer.OrdinalIgnoreCase).Select(name => $"{name}: {row}"));

    private static void Compiles(string specs) => Assert.Empty(Compiled.Warnings(Compiled.Compile(specs)));

    private static async Task Quiet(string specs)
    {
        var compilation = Compiled.Compile(specs);
        Assert.Empty(Compiled.Warnings(compilation));
        Assert.Empty(await Quality.Complaints(compilation));
    }

    [Fact]
    public void Every_keyword_is_a_wire_name()
    {
        var names = Keywords
            .Where(word => word is not ("__arglist" or "__makeref" or "__reftype" or "__refvalue" or "equals"))
            .ToList();
        Assert.True(names.Count > 100);
        Compiles(
            Specs.Files(
                Specs.Plum(),
                Specs.Note(Rows(names.Select(name => $"'{name}'"), "{ type: String(3), pattern: '[a-z]*' }")),
                Specs.Pay(
                    Rows(names.Select(name => $"'{name}'"), "{ type: String, codes: { A: Aa } }"),
                    Rows(names.Select(name => $"'{name}'"), "{ type: Int, signed: false }")
                )
            )
        );
    }

    [Fact]
    public async Task Keywords_are_codes_and_members_and_contextual_ones_names_of_codes() =>
        await Quiet(
            Specs.Files(
                Specs.Plum(),
                Specs.Note(
                    "k: { type: String, codes: { "
                        + string.Join(", ", Keywords.Select((word, place) => $"'{word}': K{place}"))
                        + " } }\n"
                        + "c: { type: String, codes: { a: value, b: var, c: record, d: nameof, e: Equals, f: "
                        + "ToString, g: HasFlag, h: Parse } }\n"
                        + "o: { type: Object, fields: { class: { type: String }, event: { type: List, fields: { "
                        + "namespace: { type: String } } } } }"
                )
            )
        );

    [Fact]
    public void Names_of_the_runtime_and_of_the_system_are_fields() =>
        Compiles(
            Specs.Files(
                Specs.Plum(),
                Specs.Note(Rows(Types.Concat(Properties), "{ type: String(3), pattern: a }")),
                Specs.Pay(
                    Rows(Types.Concat(Properties), "{ type: String, format: date-time, required: true }"),
                    Rows(
                        Types.Concat(Properties).Where(name => name is not ("Code" or "Text")),
                        "{ type: String, format: url, required: true }"
                    )
                )
            )
        );

    [Fact]
    public void Names_of_the_runtime_and_of_the_system_are_enums_and_classes() =>
        Compiles(
            Specs.Files(
                Specs.Plum(
                    "fields:\n  shop: { type: String }\n"
                        + string.Join(
                            "\n",
                            Types.Select(name =>
                                $"  {name}: {{ type: String, codes: {{ A: {name}, B: Other, C: {{ name: Parse2, "
                                + $"final: true }}, D: {{ name: Next, after: [C] }} }} }}"
                            )
                        )
                ),
                Specs.Note(Rows(Types, "{}")),
                Specs
                    .Note(
                        string.Join("\n", Types.Select(name => $"{name}: {{ required: true, fixed: A }}"))
                            + "\n"
                            + Rows(
                                Types.Select(name => name + "Box"),
                                "{ type: List, fields: { "
                                    + string.Join(", ", Types.Select(name => $"{name}: {{}}"))
                                    + " } }"
                            )
                    )
                    .Replace("contract: Note", "contract: Box", StringComparison.Ordinal)
            )
        );

    [Theory]
    [MemberData(nameof(ContractNames))]
    public void Names_of_the_runtime_and_of_the_system_are_contracts_and_gateways(string name) =>
        Compiles(
            Specs.Files(
                Specs.Plum().Replace("gateway: Plum", $"gateway: {name}", StringComparison.Ordinal),
                Specs
                    .Note(
                        "at: { type: String, format: date-time }\nk: { type: String, codes: { A: Aa } }\no: { "
                            + "type: List, fields: { i: { type: Int } } }\nu: { type: String, format: url, "
                            + "signed: false }"
                    )
                    .Replace("gateway: Plum", $"gateway: {name}", StringComparison.Ordinal)
                    .Replace("contract: Note", $"contract: {name}", StringComparison.Ordinal),
                Specs
                    .Pay("a: { type: Int }", "b: { type: String }")
                    .Replace("gateway: Plum", $"gateway: {name}", StringComparison.Ordinal)
                    .Replace("contract: Pay", "contract: Send", StringComparison.Ordinal)
            )
        );

    public static TheoryData<string> ContractNames =>
        ["Outcome", "Task", "String", "Uri", "Verified", "DateTimeOffset", "Message", "GatewayContracts", "System"];
}
