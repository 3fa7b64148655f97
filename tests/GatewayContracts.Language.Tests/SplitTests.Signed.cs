namespace GatewayContracts.Language.Tests;

public partial class SplitTests
{
    [Theory]
    [InlineData(
        "order: { type: String }\nhint: { type: String, signed: false }",
        "\"hint\":\"https://x/?a=1&order=7\""
    )]
    [InlineData(
        "order: { type: String }\nhint: { type: String, format: digits, signed: false }",
        "\"order\":\"7\",\"hint\":\"1&2\""
    )]
    [InlineData(
        "order: { type: String }\n\"hint=1\": { type: String, property: Hint, signed: false }",
        "\"hint=1\":\"x\""
    )]
    public void What_is_not_signed_cannot_be_split(string fields, string payload) =>
        Assert.StartsWith(
            "ok",
            Run(
                "order: code-units",
                fields,
                $$"""
                var payload = "{\"shop\":\"M1\",{{payload.Replace("\"", "\\\"", StringComparison.Ordinal)}}}";
                return Lab.Fault(SignedMessage.Open<Note>(SignedPayload.Of<Note>(payload, Lab.Shop, "hint", "hint=1"), Lab.Shop));
                """
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Nor_can_an_unstated_field_that_the_holding_reading_leaves_out() =>
        Assert.Equal(
            "ok | Ambiguous hint,order",
            Run(
                "order: code-units",
                "order: { type: String }\nhint: { type: String, signed: unstated }",
                """
                const string payload = "{\"shop\":\"M1\",\"hint\":\"https://x/?a=1&order=7\"}";
                return $"{Lab.Fault(SignedMessage.Open<Note>(SignedPayload.Of<Note>(payload, Lab.Shop, "hint"), Lab.Shop))} | {Lab.Fault<Note>(payload)}";
                """
            )
        );

    [Theory]
    [InlineData("order: { type: String(20) }", "\"order\":\"A1&ordinal=7\"", "Ambiguous order")]
    [InlineData("order: { type: String(20) }", "\"order\":\"A1&x\"", "Ambiguous order")]
    [InlineData(
        "order: { type: String }\nkind: { type: String, codes: { A: One } }",
        "\"kind\":\"A&x=1\"",
        "Ambiguous kind"
    )]
    [InlineData(
        "order: { type: String }\ncount: { type: String(9), format: digits }",
        "\"count\":\"1&x=1\"",
        "Ambiguous count"
    )]
    [InlineData(
        "order: { type: String }\nday: { type: String, format: date }",
        "\"day\":\"20260102&x=1\"",
        "Ambiguous day"
    )]
    [InlineData(
        "order: { type: String }\nat: { type: String, format: date-time }",
        "\"at\":\"20260102030405&x\"",
        "Ambiguous at"
    )]
    [InlineData(
        "order: { type: String }\nfee: { type: String, format: decimal(2) }",
        "\"fee\":\"1.00&x=1\"",
        "Ambiguous fee"
    )]
    [InlineData("order: { type: String }\nn: { type: Int }", "\"n\":\"1&x=1\"", "Ambiguous n")]
    [InlineData(
        "order: { type: String }\nversion: { type: String, fixed: v1 }",
        "\"version\":\"v1&x=1\"",
        "Ambiguous version"
    )]
    [InlineData(
        "order: { type: String }\nmemo: { type: String }",
        "\"memo\":\"m&note=7\"",
        "ok; Ambiguous memo no text that looks like another field"
    )]
    [InlineData(
        "order: { type: String }\nlink: { type: String, format: url }",
        "\"link\":\"https://x.example/?a=1&order2=7\"",
        "ok; Ambiguous link no text that looks like another field"
    )]
    [InlineData("order: { type: String }\nmemo: { type: String }", "\"memo\":\"A & B\"", "ok")]
    [InlineData("order: { type: String }\nmemo: { type: String }", "\"memo\":\"m&a=7\"", "ok")]
    [InlineData("order: { type: String }\nmemo: { type: String }", "\"memo\":\"m&zzz=7\"", "ok")]
    [InlineData("order: { type: String }\nmemo: { type: String }", "\"memo\":\"m\",\"note\":\"7\"", "ok; Unknown note")]
    public void An_unknown_field_in_a_text_is_drift_and_in_anything_exact_ambiguous(
        string fields,
        string payload,
        string fault
    ) => Assert.Equal(fault, Faults("order: code-units", fields, payload));

    [Theory]
    [InlineData(
        "order: code-units, separator: ':'",
        "at: { type: String, format: \"date-time(yyyyMMdd HH:mm:ss)\" }",
        "\"at\":\"20260102 03:04:05\"",
        "ok"
    )]
    [InlineData(
        "order: code-units, separator: '.'",
        "fee: { type: String, format: decimal(2) }",
        "\"fee\":\"1.00\"",
        "ok"
    )]
    [InlineData(
        "order: code-units, separator: '.'",
        "kind: { type: String, codes: { v1.2: One } }",
        "\"kind\":\"v1.2\"",
        "ok"
    )]
    public void A_separator_that_belongs_to_the_format_of_a_field_is_no_fault(
        string source,
        string field,
        string payload,
        string fault
    ) => Assert.Equal(fault, Faults(source, "order: { type: String }\n" + field, payload));

    [Fact]
    public void What_an_answer_repeats_is_compared_and_may_hold_a_separator() =>
        Assert.Equal(
            "ok; Ambiguous other; ok; Ambiguous memo no text that looks like another field",
            Compiled.Run(
                Specs.Files(
                    Specs.Plum(),
                    Specs.Pay(
                        "order: { type: String }\nother: { type: String, format: digits }",
                        "order: { type: String }\nother: { type: String, format: digits }\nmemo: { type: String }",
                        echo: "[order]"
                    )
                ),
                """
                string Fault(string field) => Lab.Fault<PayResponse>("{\"shop\":\"M1\",\"code\":\"OK\",\"text\":\"fine\"," + field + "}");
                return $"{Fault("\"order\":\"1&x\"")}; {Fault("\"other\":\"1&2\"")}; {Fault("\"memo\":\"1&n=2\"")}";
                """
            )
        );

    [Theory]
    [InlineData("separator: '&&'", "\"memo\":\"m&\",\"note\":\"n\"", "Ambiguous memo")]
    [InlineData("separator: '&&'", "\"memo\":\"m\",\"&note\":\"n\"", "Ambiguous &note")]
    [InlineData("separator: '&&'", "\"memo\":\"m&x\",\"note\":\"&n\"", "ok")]
    [InlineData("separator: '&&'", "\"memo\":\"m\",\"note\":\"n&\"", "ok")]
    [InlineData("separator: '-+-'", "\"memo\":\"m-+\",\"note\":\"n\"", "Ambiguous memo")]
    [InlineData("separator: '-+-'", "\"memo\":\"m\",\"+-note\":\"n\"", "Ambiguous +-note")]
    [InlineData("pair: '{name}::{value}'", "\"memo\":\":m\",\"note\":\"n\"", "ok")]
    [InlineData("pair: '{name}::{value}'", "\"memo:\":\"m\"", "Ambiguous memo:")]
    [InlineData("pair: '<{name}>{value}<', separator: ''", "\"memo\":\"m<\",\"note\":\"n\"", "Ambiguous memo")]
    public void Borders_of_several_characters_do_not_overlap(string source, string payload, string fault) =>
        Assert.Equal(
            fault,
            Faults(
                $"order: as-listed, {source}",
                "order: { type: String }\nmemo: { type: String }\nnote: { type: String, property: Remark }",
                payload
            )
        );

    [Theory]
    [InlineData("[]", "json", "absent absent")]
    [InlineData("[empty]", "json", "absent absent")]
    [InlineData("[empty, null-text]", "json", "absent absent")]
    [InlineData("[null]", "json", "absent null")]
    [InlineData("[empty]", "form", " null")]
    public void What_is_signed_as_null_is_reads_as_absent(string omit, string encoding, string read) =>
        Assert.Equal(
            read,
            Run(
                $"omit: {omit}",
                "memo: { type: String }",
                encoding == "form"
                    ? """
                    return " " + Lab.Read<Note>("shop=M1&memo=null").Memo;
                    """
                    : """
                    return $"{Lab.Read<Note>("{\"shop\":\"M1\",\"memo\":null}").Memo ?? "absent"} {Lab.Read<Note>("{\"shop\":\"M1\",\"memo\":\"null\"}").Memo ?? "absent"}";
                    """,
                $"{{ encoding: {encoding} }}"
            )
        );

    [Fact]
    public void Nor_are_these_letters_sent_or_taken_for_a_merchant() =>
        Assert.Equal(
            "Ambiguous memo no text that is signed as null is | MerchantMissing shop | FieldMissing need",
            Run(
                "omit: [empty]",
                "memo: { type: String }\nneed: { type: String, required: true }",
                """
                return $"{Lab.Wrong(new Note { Memo = "null", Need = "1" })} | {Lab.Fault<Note>("{\"shop\":null,\"need\":\"1\"}")} | {Lab.Fault<Note>("{\"shop\":\"M1\",\"need\":\"null\"}")}";
                """,
                "{ acknowledge: ok }"
            )
        );
}
