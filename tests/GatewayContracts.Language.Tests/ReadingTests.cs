namespace GatewayContracts.Language.Tests;

/// <summary>
/// What is made of a proven message whose values are not what the spec says: what it is refused for, what is read as
/// absent and kept, and what is signed alike.
/// </summary>
public class ReadingTests
{
    private static string Run(string fields, string lines) =>
        Compiled.Run(
            Specs.Files(Specs.Plum(), Specs.Note(fields)),
            """
            string Kept<T>(Opened<T> opened) where T : class => opened.Verified is not { } verified ? Lab.Fault(opened)
                : string.Join(",", verified.Drift.Select(one => $"{one.Kind} {string.Join(",", one.Fields)}"))
                    + string.Concat(verified.UnreadFields.Select(field => $" {field.Key}?{field.Value.ReadUnverified()}"))
                    + string.Concat(verified.UnknownFields.Select(field => $" {field.Key}={field.Value}"));
            Opened<Note> Open(string fields) => Lab.Open<Note>("{\"shop\":\"M1\"," + fields + "}");
            """
                + "\n"
                + lines
        );

    [Theory]
    [InlineData("type: String(12), format: decimal(2)", "\"1,000.00\"", "1,000.00")]
    [InlineData("type: String(12), format: decimal(2)", "[]", "[]")]
    [InlineData("type: Int", "\"seven\"", "seven")]
    [InlineData("type: String, format: date", "\"2026-13-01\"", "2026-13-01")]
    [InlineData("type: String, format: date-time", "true", "true")]
    [InlineData("type: String, format: url", "\"/back\"", "/back")]
    [InlineData("type: Object, fields: { a: { type: String } }", "[1]", "[1]")]
    [InlineData("type: List, fields: { a: { type: String } }", "[{\"a\":\"1\"},7]", "[{\"a\":\"1\"},7]")]
    [InlineData("type: List", "[\"a\",null]", "[\"a\",null]")]
    [InlineData("type: String, format: json, fields: { a: { type: String } }", "\"{a\"", "{a")]
    public void An_optional_or_unsigned_value_that_cannot_be_represented_is_absent_and_kept_and_a_required_one_refuses(
        string field,
        string value,
        string text
    ) =>
        Assert.Equal(
            $"Format fee fee?{text} True | Format fee fee?{text} True | FieldMalformed fee",
            Compiled.Run(
                Specs.Files(
                    Specs.Plum(),
                    Specs.Note($"fee: {{ {field} }}"),
                    Specs
                        .Note($"fee: {{ {field}, signed: false }}")
                        .Replace("contract: Note", "contract: Free", StringComparison.Ordinal),
                    Specs
                        .Note($"fee: {{ {field}, required: true }}")
                        .Replace("contract: Note", "contract: Must", StringComparison.Ordinal)
                ),
                $$"""
                const string payload = {{Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(
                    "{\"shop\":\"M1\",\"fee\":" + value + "}",
                    quote: true
                )}};
                string Kept<T>(Opened<T> opened, Func<T, object?> read) where T : class => opened.Verified is not { } verified ? Lab.Fault(opened)
                    : string.Join(",", verified.Drift.Select(one => $"{one.Kind} {string.Join(",", one.Fields)}"))
                        + string.Concat(verified.UnreadFields.Select(field => $" {field.Key}?{field.Value.ReadUnverified()}")) + " " + (read(verified.Message) is null);
                return $"{Kept(Lab.Open<Note>(payload), note => note.Fee)} | {Kept(SignedMessage.Open<Free>(SignedPayload.Of<Free>(payload, Lab.Shop, "fee"), Lab.Shop), note => note.Fee)} | {Kept(Lab.Open<Must>(payload), note => note.Fee)}";
                """
            )
        );

    [Fact]
    public void A_bad_member_of_an_unsigned_object_spoils_no_payment() =>
        Assert.Equal(
            "Format box.name box.name?[] False | Missing box.id box?{\"name\":\"x\"} True | Unknown box.new "
                + "box.new?{\"n\":null} False",
            Compiled.Run(
                Specs.Files(
                    Specs.Plum(),
                    Specs.Note(
                        "box: { type: Object, signed: false, fields: { name: { type: String }, id: { type: "
                            + "String, required: true } } }"
                    )
                ),
                """
                string Kept(string box)
                {
                    var verified = SignedMessage.Open<Note>(SignedPayload.Of<Note>("{\"shop\":\"M1\",\"box\":" + box + "}", Lab.Shop, "box"), Lab.Shop).Verified!;
                    return string.Join(",", verified.Drift.Select(one => $"{one.Kind} {string.Join(",", one.Fields)}"))
                        + string.Concat(verified.UnreadFields.Select(field => $" {field.Key}?{field.Value.ReadUnverified()}"))
                        + string.Concat(verified.UnknownFields.Select(field => $" {field.Key}={field.Value}")) + " " + (verified.Message.Box is null);
                }

                return $"{Kept("{\"id\":\"1\",\"name\":[]}")} | {Kept("{\"name\":\"x\"}")} | {Kept("{\"id\":\"1\",\"new\":{\"n\":null}}")}";
                """
            )
        );

    [Fact]
    public void A_fault_inside_a_value_is_the_fault_of_the_innermost_value_that_can_be_done_without() =>
        Assert.Equal(
            """
            Format goods[1].count goods[1].count?many | 2
            Missing goods[1].sku goods?[{"sku":"a"},{"count":"1"}] | 
            FieldMissing must.sku | FieldMalformed must.count | Format must.inner.x must.inner?{"x":[]}
            goods[1].sku is missing; goods is not required, and was read as absent.
            goods[0].count is not a whole number: "many"; it is not required, and was read as absent.
            """,
            Run(
                """
                goods: { type: List, fields: { sku: { type: String, required: true }, count: { type: Int } } }
                must: { type: Object, required: true, fields: { sku: { type: String, required: true }, count: { type: Int, required: true }, inner: { type: Object, fields: { x: { type: String, required: true } } } } }
                """,
                """
                const string must = "\"must\":{\"sku\":\"s\",\"count\":\"1\"}";
                var one = Open("\"goods\":[{\"sku\":\"a\"},{\"sku\":\"b\",\"count\":\"many\"}]," + must);
                var other = Open("\"goods\":[{\"sku\":\"a\"},{\"count\":\"1\"}]," + must);
                return $"{Kept(one)} | {one.Verified!.Message.Goods!.Count}\n{Kept(other)} | {other.Verified!.Message.Goods?.Count}\n"
                    + $"{Kept(Open("\"must\":{\"count\":\"1\"}"))} | {Kept(Open("\"must\":{\"sku\":\"s\",\"count\":\"x\"}"))} | {Kept(Open("\"must\":{\"sku\":\"s\",\"count\":\"1\",\"inner\":{\"x\":[]}}"))}\n"
                    + $"{other.Verified.Drift[0]}\n{Open("\"goods\":[{\"sku\":\"a\",\"count\":\"many\"}]," + must).Verified!.Drift[0]}";
                """
            )
        );

    [Fact]
    public void Unknown_members_are_kept_by_path_as_they_were_signed() =>
        Assert.Equal(
            """
            Unknown box.new,Unknown box.deep.more box.new={"a":1} box.deep.more=x
            Unknown list[1].new list[1].new=true
            Unknown text.new text.new={"n": null}
            Unknown box.new,Unknown box.new box.new=top "box.new"=inner
            """,
            Run(
                """
                box: { type: Object, fields: { a: { type: String }, deep: { type: Object, fields: { b: { type: String } } } } }
                list: { type: List, fields: { a: { type: String } } }
                text: { type: String, format: json, fields: { a: { type: String } } }
                """,
                """
                return Kept(Open("\"box\":{\"new\":{\"n\":null, \"a\":1},\"none\":null,\"deep\":{\"more\":\"x\"}}")) + "\n" + Kept(Open("\"list\":[{},{\"new\":true}]")) + "\n"
                    + Kept(Open("\"text\":\"{\\\"new\\\":{\\\"n\\\": null}}\"")) + "\n" + Kept(Open("\"box\":{\"new\":\"inner\"},\"box.new\":\"top\""));
                """
            )
        );

    [Fact]
    public void What_is_signed_alike_reads_alike() =>
        Assert.Equal(
            """
            {"a":1} {"a":1} {"a":1}
            5 5 | "x" | [1] [1] | true true
            {"a":{"b":[{}]}} {"a":{"b":[{}]}}
            {"c":2} {"c":2}
            1 1 | 1 1 | a,b a,b | 7 7
            """,
            Run(
                """
                r: { type: Object }
                o: { type: Object, fields: { a: { type: String }, r: { type: Object } } }
                l: { type: List, fields: { a: { type: String } } }
                t: { type: List }
                j: { type: String, format: json, fields: { a: { type: Int } } }
                """,
                """
                Note Alike(string one, string other)
                {
                    var (first, second) = (Open(one).Verified!, Open(other).Verified!);
                    return first.SignString == second.SignString ? second.Message : throw new InvalidOperationException(first.SignString + " " + second.SignString);
                }

                string Raw(string one, string other) => $"{Open("\"r\":" + one).Verified!.Message.R} {Alike("\"r\":" + one, "\"r\":" + other).R}";
                string Two<T>(string one, string other, Func<Note, T> read) => $"{read(Open(one).Verified!.Message)} {read(Alike(one, other))}";
                return $"{Raw("{\"a\":1}", "{\"refunded\":null, \"a\": 1}")} {Alike("\"r\":{\"a\":1}", "\"r\":\"{\\\"a\\\":1}\"").R}\n"
                    + $"{Raw("5", "\"5\"")} | {Open("\"r\":\"x\"").Verified!.Message.R} | {Raw("[1]", "\"[1]\"")} | {Raw("true", "\"true\"")}\n"
                    + $"{Raw("{\"a\":{\"b\":[{}]}}", "{\"a\":{\"n\":null,\"b\":[{\"m\":null}]}}")}\n"
                    + Two("\"o\":{\"r\":{\"c\":2}}", "\"o\":{\"r\":{\"refunded\":null,\"c\":2}}", note => note.O?.R) + "\n"
                    + Two("\"o\":{\"a\":\"1\"}", "\"o\":\"{\\\"a\\\":\\\"1\\\"}\"", note => note.O?.A) + " | "
                    + Two("\"l\":[{\"a\":\"1\"}]", "\"l\":\"[{\\\"a\\\":\\\"1\\\"}]\"", note => note.L?[0].A) + " | "
                    + Two("\"t\":[\"a\",\"b\"]", "\"t\":\"[\\\"a\\\",\\\"b\\\"]\"", note => string.Join(",", note.T ?? [])) + " | "
                    + Two("\"j\":\"{\\\"a\\\":7}\"", "\"j\":{\"a\":7}", note => note.J?.A);
                """
            )
        );

    [Fact]
    public void A_text_does_not_vanish_when_somebody_makes_an_object_of_it() =>
        Assert.Equal(
            "{\"paid\":false} | {\"paid\":false} Format memo | FieldMalformed must",
            Run(
                "memo: { type: String }\nmust: { type: String, required: true }",
                """
                string Memo(string value) { var opened = Open("\"must\":\"1\",\"memo\":" + value); return (opened.Verified!.Message.Memo + " " + Kept(opened)).TrimEnd(); }
                return $"{Memo("\"{\\\"paid\\\":false}\"")} | {Memo("{\"paid\": false, \"n\": null}")} | {Kept(Open("\"must\":{}"))}";
                """
            )
        );

    [Fact]
    public void Raw_json_in_a_body_that_is_signed_itself_stays_as_it_stands() =>
        Assert.Equal(
            "{\"a\": null} \"5\"",
            Compiled.Run(
                Specs.Files(
                    "gateway: Plum\nmerchant: shop\nsignature: { header: X-Sign, source: body, algorithm: { "
                        + "accepts: { H: hmac-sha256 } } }\nfields: { shop: { type: String } }",
                    Specs.Note("r: { type: Object }\ns: { type: Object }")
                ),
                """
                const string payload = "{\"shop\":\"M1\",\"r\":{\"a\": null},\"s\":\"5\"}";
                var note = SignedMessage.Open<Note>(Encoding.UTF8.GetBytes(payload), Lab.Shop, headers: new Dictionary<string, string> { ["X-Sign"] = SignedPayload.SignatureOf<Note>(payload, Lab.Shop) }).Verified!.Message;
                return note.R + " " + note.S;
                """
            )
        );

    [Fact]
    public void An_answer_whose_order_cannot_be_read_answers_no_question() =>
        Assert.Equal(
            "Refused NO | Unknown OtherQuestion | Unknown OtherQuestion",
            Compiled.Run(
                Specs.Files(Specs.Plum(), Specs.Pay("no: { type: Int }", "no: { type: Int }", echo: "[no]")),
                """
                async Task<string> Ask(string code, string no) => Lab.Show(await new PlumClient(Http.Answering<PayResponse>("{\"shop\":\"M1\",\"code\":\"" + code + "\",\"text\":\"t\"" + no + "}").Client, Lab.Shop).PayAsync(new() { No = 7 }));
                return $"{await Ask("NO", "")} | {await Ask("NO", ",\"no\":\"eight\"")} | {await Ask("OK", ",\"no\":\"eight\"")}".Replace("Refused NO t", "Refused NO");
                """
            )
        );

    [Fact]
    public void The_bytes_stay_with_the_message() =>
        Assert.Equal(
            "True",
            Run(
                "a: { type: String }",
                """
                var body = SignedPayload.Of<Note>("{ \"shop\":\"M1\" , \"a\":\"1\"}", Lab.Shop);
                return SignedMessage.Open<Note>(body, Lab.Shop).Verified!.Body.Span.SequenceEqual(body).ToString();
                """
            )
        );
}
