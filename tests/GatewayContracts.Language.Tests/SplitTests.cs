namespace GatewayContracts.Language.Tests;

/// <summary>
/// One signature, two messages: what a sign string leaves open is refused as ambiguous, or is drift where only the
/// sender could prevent it, and nothing else is.
/// </summary>
public partial class SplitTests
{
    private const string Values = "order: as-listed, pair: '{value}', separator: ";

    private static string Run(string source, string fields, string lines, string? notification = null) =>
        Compiled.Run(
            Specs.Files(
                $$"""
                gateway: Plum
                merchant: shop
                time_zone: "+08:00"
                signature:
                  field: sign
                  algorithm: { accepts: { H: hmac-sha256 } }
                  source: { {{source}} }
                fields: { shop: { type: String(10) } }
                """,
                $"{Specs.Note(fields)}\nnotification: {notification ?? NotificationOf(fields)}"
            ),
            lines
        );

    private static string NotificationOf(string fields) =>
        fields.StartsWith("order:", StringComparison.Ordinal) ? "{ identity: [order] }" : "{ acknowledge: ok }";

    /// <summary>What becomes of payloads, a line each, the merchant's field added.</summary>
    private static string Faults(string source, string fields, params string[] payloads) =>
        Run(
            source,
            fields,
            $$"""
            return string.Join(" | ", new[] { {{string.Join(
                ", ",
                payloads.Select(payload =>
                    Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(payload, quote: true)
                )
            )}} }.Select(payload => Lab.Fault<Note>("{\"shop\":\"M1\"," + payload + "}")));
            """
        );

    [Theory]
    [InlineData("fee: { type: String }\nback: { type: String }", "\"fee\":\"7\"", "Ambiguous fee,back")]
    [InlineData("fee: { type: String }\nback: { type: String }", "\"back\":\"7\"", "Ambiguous fee,back")]
    [InlineData("fee: { type: String }\nback: { type: String }", "\"fee\":\"7\",\"back\":\"8\"", "ok")]
    [InlineData("fee: { type: String }\nback: { type: String }", "\"fee\":\"7|8\"", "Ambiguous fee,back")]
    [InlineData(
        "fee: { type: String }\nback: { type: String }",
        "\"fee\":\"7\",\"back\":\"8|9\"",
        "Ambiguous fee,back"
    )]
    [InlineData(
        "fee: { type: String, format: decimal(2) }\nback: { type: String, codes: { Y: Yes, N: No } }",
        "\"fee\":\"7\"",
        "ok"
    )]
    [InlineData(
        "fee: { type: String, format: decimal(2) }\nback: { type: String, codes: { Y: Yes, N: No } }",
        "\"back\":\"Y\"",
        "ok"
    )]
    [InlineData(
        "fee: { type: String, format: decimal(2) }\nback: { type: String, codes: { Y: Yes, N: No } }",
        "\"back\":\"7\"",
        "Ambiguous fee,back"
    )]
    [InlineData("fee: { type: String(2), length: 2 }\nback: { type: String(3), length: 3 }", "\"fee\":\"ab\"", "ok")]
    [InlineData(
        "fee: { type: String(2), length: 2 }\nback: { type: String(3), length: 3 }",
        "\"back\":\"ab\"",
        "Ambiguous fee,back"
    )]
    [InlineData("fee: { type: String, required: true }\nback: { type: String }", "\"fee\":\"7\"", "ok")]
    [InlineData(
        "fee: { type: String, required: true }\nback: { type: String }",
        "\"fee\":\"7|8\"",
        "Ambiguous fee,back"
    )]
    [InlineData(
        "fee: { type: String, required: true }\nback: { type: String }",
        "\"back\":\"8\"",
        "Ambiguous shop,back"
    )]
    [InlineData("fee: { type: String }\nhint: { type: String, signed: false }", "\"fee\":\"7\"", "ok")]
    [InlineData(
        "fee: { type: String }\nhint: { type: String, signed: unstated }",
        "\"fee\":\"7\"",
        "Ambiguous fee,hint"
    )]
    [InlineData(
        "fee: { type: String, required: true }\nhint: { type: String, signed: unstated }",
        "\"fee\":\"7|8\"",
        "Ambiguous fee,hint"
    )]
    [InlineData("fee: { type: String }", "\"fee\":\"7\",\"new\":\"8\"", "Ambiguous new")]
    public void Values_without_names_leave_one_reading_or_are_ambiguous(string fields, string payload, string fault) =>
        Assert.Equal(fault, Faults(Values + "'|'", fields, payload));

    [Theory]
    [InlineData(
        "link: { type: String, format: url, required: true }\ncount: { type: Int, required: true }",
        "\"link\":\"https://x.example/\",\"count\":\"7\""
    )]
    [InlineData(
        "at: { type: String, format: date-time(HH:mm:ss yyyyMMdd), required: true }\ncount: { type: Int, "
            + "required: true }",
        "\"at\":\"03:04:05 20260102\",\"count\":\"7\""
    )]
    [InlineData(
        "count: { type: Int }\nlink: { type: String, format: url, required: true }",
        "\"link\":\"https://x.example/\""
    )]
    [InlineData(
        "kind: { type: String, codes: { A:B: Both, A: One }, required: true }\ncount: { type: Int, required: true }",
        "\"kind\":\"A:B\",\"count\":\"7\""
    )]
    [InlineData(
        "memo: { type: String(5), length: 5, required: true }\ncount: { type: Int, required: true }",
        "\"memo\":\"a:b:c\",\"count\":\"7\""
    )]
    public void A_separator_in_a_value_is_no_fault_where_one_split_is_left(string fields, string payload) =>
        Assert.Equal("ok", Faults(Values + "':'", fields, payload));

    [Fact]
    public void A_message_that_departs_from_its_spec_is_still_read_where_every_value_has_its_place() =>
        Assert.Equal(
            "ok; Length memo at most 3 | ok; Code kind a documented code",
            Faults(
                Values + "'|'",
                "memo: { type: String(3), required: true }\nkind: { type: String, codes: { A: One } }",
                "\"memo\":\"long text\",\"kind\":\"A\"",
                "\"memo\":\"abc\",\"kind\":\"Z\""
            )
        );

    [Fact]
    public void Names_that_sort_alike_cannot_be_told_apart_without_names() =>
        Assert.Equal(
            "Ambiguous a,A",
            Faults(
                "pair: '{value}', separator: '|'",
                "a: { type: String }\nA: { type: String, property: Big }",
                "\"a\":\"1\",\"A\":\"2\""
            )
        );

    [Fact]
    public void What_would_leave_the_values_open_is_not_sent() =>
        Assert.Equal(
            " | Ambiguous fee no separator of the sign string | Ambiguous fee no separator of the sign string",
            Run(
                Values + "'|'",
                "fee: { type: String }\nback: { type: String }",
                """
                return $"{Lab.Wrong(new Note { Fee = "7", Back = "8" })} | {Lab.Wrong(new Note { Fee = "7|8" })} | {Lab.Wrong(new Note { Fee = "7" })}";
                """,
                "{ acknowledge: ok }"
            )
        );
}
