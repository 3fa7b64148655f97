namespace GatewayContracts.Language.Tests;

public partial class NameTests
{
    [Fact]
    public async Task A_name_in_lower_case_is_a_name() =>
        await Quiet(
            Specs.Files(
                Specs.Plum(
                    "fields: { shop: { type: String }, kind: { type: String, property: kind, codes: { A: a } } }"
                ),
                Specs
                    .Note(
                        "kind: {}\no: { type: Object, property: output, fields: { i: { type: String, property: "
                            + "check } } }\nr: { type: Int, property: reader }\nm: { type: String, property: "
                            + "message }\nc: { type: String, property: code, pattern: a }\nv: { type: String, "
                            + "property: value2, signed: false, fixed: a }"
                    )
                    .Replace("contract: Note", "contract: note", StringComparison.Ordinal)
            )
        );

    [Fact]
    public void Names_that_hide_what_generated_code_calls_need_another() =>
        Compiles(
            Specs
                .Files(
                    Specs.Plum(
                        "fields: { shop: { type: String }, plum_gateway: { type: String, codes: { A: Aa } }, "
                            + "parse: { type: String, codes: { A: Aa } } }"
                    ),
                    Specs
                        .Note(
                            "plum_gateway: {}\nplum_client: { type: String }\nparse: {}\npay_type: { type: "
                                + "String(4) }\nequals: { type: String, property: Same }\nget_type: { type: "
                                + "String, property: Kind }\nto_string: { type: String, property: Shown "
                                + "}\nget_hash_code: { type: String, property: Hash }",
                            "[ { equal: [equals, to_string] } ]"
                        )
                        .Replace(
                            "plum_gateway: {}",
                            "plum_gateway: { type: String, property: PlumGateway, codes: }",
                            StringComparison.Ordinal
                        )
                )
                .Replace("plum_gateway: { type: String, codes: { A: Aa } }, ", "", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("pay_type: { type: String, codes: { A: Aa } }\npay_type_text: { type: String }", "PayTypeText")]
    [InlineData("get_type: { type: String }", "GetType")]
    [InlineData("equals: { type: String }", "Equals")]
    [InlineData("clone: { type: String }", "Clone")]
    [InlineData("equality_contract: { type: String }", "EqualityContract")]
    [InlineData("print_members: { type: String }", "PrintMembers")]
    [InlineData("get_hash_code: { type: String }", "GetHashCode")]
    [InlineData("to_string: { type: String }", "ToString")]
    [InlineData("a_b: { type: String }\naB: { type: String }", "AB")]
    public void Names_that_cannot_stand_are_told(string fields, string name) =>
        Assert.Contains(
            name,
            Assert.Single(Spec.Generate(Specs.Files(Specs.Plum(), Specs.Note(fields))).Complaints),
            StringComparison.Ordinal
        );

    [Fact]
    public void An_enum_and_its_neighbour_class_do_not_clash_unsaid()
    {
        var spec = Spec.Generate(
            Specs.Files(
                Specs.Plum(
                    "fields: { shop: { type: String }, kind: { type: String, codes: { A: Aa } }, kind_codes: { "
                        + "type: String, codes: { A: Aa } } }"
                ),
                Specs.Note("kind: {}\nkind_codes: {}")
            )
        );

        Assert.Contains("KindCodes", Assert.Single(spec.Complaints), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Texts_hold_anything()
    {
        var text =
            "\""
            + Hostile.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
            + "\"";
        await Quiet(
            Specs.Files(
                $$"""
                gateway: Plum
                title: {{text}}
                merchant: "shop"
                signature: { field: {{text}}, algorithm: { field: "a\"*/", accepts: { {{text}}: hmac-sha256 } }, source: { suffix: "\"\\*/{key}", separator: "\"\\", pair: "\"{name}\"={value}", exclude: [{{text}}] } }
                outcome: { field: "{0}", text: "<x>", codes: { {{text}}: { name: Success, is: success, doc: {{text}} } } }
                operation: { endpoint: "https://plum.example/a?b=%22{0}" }
                notification: { acknowledge: { {{text}}: {{text}} }, refuse: {{text}} }
                fields:
                  shop: { type: String }
                  {{text}}: { type: String, property: Sign }
                  "a\"*/": { type: String, property: Algorithm }
                  "{0}": { type: String, property: Braces }
                  "<x>": { type: String, property: Line }
                """,
                $$"""
                gateway: Plum
                contract: Note
                title: {{text}}
                read_from: { page: {{text}}, url: "https://x/?<&>", date: 2026-01-02 }
                fields:
                  shop: {}
                  "*/": { type: String, property: Comment, doc: {{text}}, returned_when: {{text}}, example: {{text}}, fixed: {{text}}, printed: { field: {{text}}, because: {{text}} } }
                  "\"\"": { type: String, property: Assumed, default: {{text}} }
                  "\"": { type: String, property: Quote, pattern: "[\"\\\\{}*/<>&]*" }
                  "{0} {x}": { type: String, property: Format, codes: { {{text}}: { name: A, doc: {{text}} }, "": { name: Empty }, "b": B, "\\": C } }
                  "中文 字段": { type: Object, property: 字段, doc: "中文。", fields: { "名字": { type: String, doc: 名! }, "*/": { type: List, property: Ключ, fields: { "'": { type: Int, property: Größe } } } } }
                rules:
                  - require: ["*/"]
                    when: { "{0} {x}": [{{text}}, "\\"] }
                  - equal: ["*/", "\""]
                """,
                Specs.Pay("a: { type: String, doc: 'x'' \"y\" ]]>' }", "a: { type: String }")
            )
        );
    }

    [Fact]
    public async Task Forty_fields_three_levels_deep()
    {
        string[] kinds =
        [
            "{ type: String(9) }",
            "{ type: Int, written: number, minimum: 1 }",
            "{ type: String, format: decimal(2) }",
            "{ type: String, format: date-time }",
            "{ type: String, format: date }",
            "{ type: String, format: url }",
            "{ type: String, codes: { A: Aa, B: Bb } }",
            "{ type: Object }",
            "{ type: List }",
            "{ type: String, format: json, fields: { a: { type: Int }, b: { type: Object, fields: { c: { type: "
                + "String, required: true } } } } }",
        ];
        string Table(string[] tails) =>
            string.Join(
                "\n",
                Enumerable
                    .Range(0, 38)
                    .Select(place =>
                        $"f{place}: "
                        + kinds[place % kinds.Length]
                            .Replace(" }", tails[place % tails.Length] + " }", StringComparison.Ordinal)
                    )
                    .Select(row =>
                        row.Replace(", required: true, required: true", ", required: true", StringComparison.Ordinal)
                    )
            );
        var plain = Table([""]);
        var deep =
            plain
            + "\ndeep: { type: Object, required: true, fields: { l: { type: List, required: true, fields: { o: { "
            + "type: Object, required: true, fields: { at: { type: String, format: date-time, required: true }, "
            + "k: { type: Int, required: true, codes: { 1: One } }, u: { type: String, format: url, required: "
            + "true, pattern: 'h.*' } } } } } } }";
        var required = string.Join("\n", plain.Split('\n').Select(row => row[..^2] + ", required: true }"));
        var untrusted = string.Join("\n", plain.Split('\n').Select(row => row[..^2] + ", signed: false }"));
        await Quiet(
            Specs.Files(
                Specs.Plum(),
                Specs.Note(deep),
                Specs.Pay(required, deep),
                Specs.Pay(untrusted, untrusted).Replace("contract: Pay", "contract: Bare", StringComparison.Ordinal)
            )
        );
    }
}
