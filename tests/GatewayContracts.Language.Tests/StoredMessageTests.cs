namespace GatewayContracts.Language.Tests;

/// <summary>
/// What leaves a program: numbers of codes in a database, messages as JSON, the identity of an event.
/// </summary>
public class StoredMessageTests
{
    private const string Person = """
        memo: { type: String, signed: false }
        name: { type: String, sensitive: name }
        payer: { type: Object, fields: { card: { type: String, sensitive: card }, bank: { type: String } } }
        goods: { type: List, fields: { sku: { type: String }, owner: { type: String, sensitive: phone } } }
        risk: { type: String, format: json, fields: { id: { type: String, sensitive: id-number }, level: { type: Int } } }
        hint: { type: Object, signed: false, fields: { token: { type: String, sensitive: token }, text: { type: String } } }
        raw: { type: Object }
        tags: { type: List }
        kind: { type: String, codes: { A: Aa } }
        sum: { type: String, format: decimal(2) }
        count: { type: Int, written: number }
        """;

    private const string Payload = """
        const string payload = "{\"shop\":\"M1\",\"memo\":\"paid?\",\"name\":\"4111-name\",\"payer\":{\"card\":\"4111222233334444\",\"bank\":\"B\"},\"goods\":[{\"sku\":\"s\",\"owner\":\"4111\"}],"
            + "\"risk\":\"{\\\"id\\\":\\\"4111\\\",\\\"level\\\":3}\",\"hint\":{\"token\":\"4111\",\"text\":\"t\"},\"raw\":{\"b\":[1, null], \"a\":\"x\"},\"tags\":[\"u\"],\"kind\":\"ODD\",\"sum\":\"7.10\",\"count\":2,\"new\":\"4111\"}";
        var opened = SignedMessage.Open<Note>(SignedPayload.Of<Note>(payload, Lab.Shop, "memo", "hint"), Lab.Shop);
        var note = opened.Verified!.Message;

        """;

    [Theory]
    [InlineData("SUCCESS: Success, WAITING: Waiting")]
    [InlineData(
        "NEW: New, WAITING: Waiting, OTHER: Other, SUCCESS: { name: Paid, doc: The docs call it otherwise now. }"
    )]
    public void A_code_keeps_its_number_whatever_stands_beside_it(string codes) =>
        Assert.Equal(
            "1202309680 1679549896 0",
            Compiled.Run(
                Specs.Files(Specs.Plum(), Specs.Note($"result: {{ type: String, codes: {{ {codes} }} }}")),
                """
                return $"{(int)NoteResultCodes.Parse("SUCCESS")} {(int)NoteResultCodes.Parse("WAITING")} {(int)NoteResultCodes.Parse("?")}";
                """
            )
        );

    [Fact]
    public void Codes_with_one_hash_have_two_numbers_and_the_first_keeps_it() =>
        Assert.Equal(
            "347342828 57178244 | 1945437807 890022063",
            Compiled.Run(
                Specs.Files(
                    Specs.Plum(),
                    Specs.Note(
                        "a: { type: String, codes: { H67: One, WTAA: Two } }\nb: { type: String, codes: { 支付: "
                            + "Pay, 0: None } }"
                    )
                ),
                """
                return $"{(int)NoteA.One} {(int)NoteA.Two} | {(int)NoteB.Pay} {(int)NoteB.None}";
                """
            )
        );

    [Fact]
    public void Messages_with_the_same_values_are_equal() =>
        Assert.Equal(
            "True True True | False False False False False",
            Compiled.Run(
                Specs.Files(Specs.Plum(), Specs.Note(Person)),
                Payload
                    + """
                    var again = SignedMessage.Open<Note>(SignedPayload.Of<Note>(payload, Lab.Shop, "memo", "hint"), Lab.Shop).Verified!.Message;
                    Note[] others =
                    [
                        note with { Tags = ["v"] },
                        note with { Goods = [note.Goods![0] with { Owner = "5" }] },
                        note with { Memo = Untrusted.Of("else") },
                        note with { Payer = null },
                        note with { Sum = 7.11m },
                    ];
                    return $"{note == again} {note.GetHashCode() == again.GetHashCode()} {note == note with { Sum = 7.1m, Tags = ["u"] }} | {string.Join(" ", others.Select(other => other == note))}";
                    """
            )
        );

    [Fact]
    public void A_copy_with_another_code_has_the_text_of_that_code() =>
        Assert.Equal(
            "ODD Unrecognized, A Aa, ODD, True",
            Compiled.Run(
                Specs.Files(Specs.Plum(), Specs.Note(Person)),
                Payload
                    + """
                    var copy = note with { Kind = NoteKind.Aa };
                    return $"{note.KindText} {note.Kind}, {copy.KindText} {copy.Kind}, {(note with { Sum = 1m }).KindText}, {copy == note with { Kind = NoteKind.Aa }}";
                    """
            )
        );

    [Fact]
    public void A_message_is_written_as_JSON_for_people() =>
        Assert.Equal(
            """
            {"shop":"M1","sign":"…","memo":{"untrusted":"paid?"},"name":"(name, 9 characters)","payer":{"card":"(card, 16 characters)","bank":"B"},"goods":[{"sku":"s","owner":"(phone, 4 characters)"}],"risk":{"id":"(id number, 4 characters)","level":"3"},"hint":{"untrusted":{"token":"(token, 4 characters)","text":"t"}},"raw":{"a":"x","b":[1,null]},"tags":["u"],"kind":"ODD","sum":"7.10","count":2}
            {"Order":{"shop":"M1","name":"(name, 1 characters)"}}
            """,
            Compiled.Run(
                Specs.Files(Specs.Plum(), Specs.Note(Person)),
                Payload
                    + """
                    var json = System.Text.Json.JsonSerializer.Serialize(note);
                    return System.Text.RegularExpressions.Regex.Replace(json, "(\"sign\":\")[^\"]*", "$1…") + "\n" + System.Text.Json.JsonSerializer.Serialize(new { Order = new Note { Shop = "M1", Name = "x" } });
                    """
            )
        );

    [Fact]
    public void Nothing_that_ToString_masks_is_written_by_a_serializer() =>
        Assert.Equal(
            """
            "(untrusted)" "(2 members)" "(untrusted)" {"Memo":"(untrusted)","All":["(untrusted)",null]}
            False False False False False False False
            """,
            Compiled.Run(
                Specs.Files(
                    Specs.Plum(),
                    Specs.Note(Person),
                    Specs.Pay("a: { type: String }", "a: { type: String, sensitive: card }")
                ),
                Payload
                    + """
                    string Json<T>(T value) => System.Text.Json.JsonSerializer.Serialize(value);
                    bool Tells<T>(T value) => Json(value) is var json && (json.Contains("4111") || json.Contains("NDExM") || json.Length < 4);
                    async Task<Outcome<PayResponse>> Ask(string code) => await new PlumClient(Http.Answering<PayResponse>("{\"shop\":\"M1\",\"code\":\"" + code + "\",\"text\":\"t\",\"a\":\"4111\"}").Client, Lab.Shop).PayAsync(new());
                    return $"{Json(note.Memo)} {Json(note.Payer)} {Json<object>(note.Memo!)} {Json(new { note.Memo, All = new[] { note.Memo, null } })}\n"
                        + $"{Tells(opened)} {Tells(opened.Verified)} {Tells(note)} {Tells(await Ask("OK"))} {Tells(await Ask("WAIT"))} {Tells(await Ask("NO"))} {Tells<object>(await Ask("HM"))}";
                    """
            )
        );

    [Fact]
    public void No_serializer_makes_a_message_that_nobody_verified() =>
        Assert.Equal(
            """
            A Note is not bound or deserialised from JSON, because nobody would have verified its signature: take the raw body and open it with SignedMessage.Open<Note>(body, account).
            NotePayer Untrusted`1 Verified`1 Outcome`1 Note[]
            """,
            Compiled.Run(
                Specs.Files(Specs.Plum(), Specs.Note(Person)),
                """
                string Message<T>(string json) { try { return "read " + System.Text.Json.JsonSerializer.Deserialize<T>(json); } catch (NotSupportedException refused) { return refused.Message; } }
                string Read<T>() => Message<T>("[{}]"[(typeof(T).IsArray ? 0 : 1)..(typeof(T).IsArray ? 4 : 3)]).Contains(" is not bound or deserialised from JSON") ? typeof(T).Name : "read";
                return Message<Note>("{\"shop\":\"M1\"}").Split(" The unsupported member")[0].Split(" Path:")[0] + "\n" + $"{Read<NotePayer>()} {Read<Untrusted<string>>()} {Read<Verified<Note>>()} {Read<Outcome<Note>>()} {Read<Note[]>()}";
                """
            )
        );

    [Fact]
    public void An_identity_is_one_text_and_one_key() =>
        Assert.Equal(
            """
            Plum/Note?shop=M1&no=A1&sum=7.1&state=OK
            shop=M1,no=A1,sum=7.1,state=OK
            True True True False
            Plum/Note?shop=M1&no=A%251%20%2B&sum=1%2C000.00&state
            481d79e4e2d7
            none
            """,
            Compiled.Run(
                Specs.Files(
                    Specs.Plum(),
                    Specs.Note(
                        "no: { type: String, required: true }\nsum: { type: String, format: decimal(2) }\nstate: "
                            + "{ type: String, codes: { OK: Done } }\nmore: { type: String }"
                    ) + "\nnotification: { identity: [no, sum, state] }",
                    Specs
                        .Note("no: { type: String }")
                        .Replace("contract: Note", "contract: Bare", StringComparison.Ordinal)
                ),
                """
                NotificationIdentity Of(string fields, string shop = "M1") => NotificationIdentity.Of(Lab.Open<Note>("{\"shop\":\"" + shop + "\"," + fields + "}", Lab.Secret(merchant: shop)).Verified!)!;
                var one = Of("\"no\":\"A1\",\"sum\":\"7.10\",\"state\":\"OK\",\"more\":\"x\"");
                var again = Of("\"state\":\"OK\",\"sum\":7.1,\"no\":\"A1\"");
                var odd = Of("\"no\":\"A%1 +\",\"sum\":\"1,000.00\"");
                return $"{one.Text}\n{string.Join(",", one.Fields.Select(field => $"{field.Key}={field.Value}"))}\n{one.Equals(again)} {one.Key == again.Key} {one.Key.Length == 64} {one.Key == Of("\"no\":\"A1\",\"sum\":\"7.10\",\"state\":\"OK\"", "M2").Key}\n"
                    + $"{odd.Text}\n{odd.Key[..12]}\n{NotificationIdentity.Of(Lab.Open<Bare>("{\"shop\":\"M1\",\"no\":\"1\"}").Verified!)?.Text ?? "none"}";
                """
            )
        );

    [Fact]
    public void A_value_that_is_not_what_the_spec_says_still_tells_events_apart() =>
        Assert.Equal(
            "Plum/Note?shop=M1&no=seven&raw=%7Bx | Plum/Note?shop=M1&no=eight&raw=%7By | Note { shop: \"M1\", "
                + "sign: …, raw: \"{x\" }",
            Compiled.Run(
                Specs.Files(
                    Specs.Plum(),
                    Specs.Note("no: { type: Int }\nraw: { type: Object }")
                        + "\nnotification: { encoding: form, identity: [no, raw] }"
                ),
                """
                Verified<Note> Open(string fields) => Lab.Open<Note>("shop=M1&" + fields).Verified!;
                return $"{NotificationIdentity.Of(Open("no=seven&raw=%7Bx"))!.Text} | {NotificationIdentity.Of(Open("no=eight&raw=%7By"))!.Text} | "
                    + System.Text.RegularExpressions.Regex.Replace(Open("no=seven&raw=%7Bx").Message.ToString(), "sign: [^,]*", "sign: …");
                """
            )
        );

    // Every way to share a few characters out over three fields, absent ones among them.
    [Fact]
    public void No_two_identities_have_one_text() =>
        Assert.Equal(
            "2197 2197",
            Compiled.Run(
                Specs.Files(
                    "gateway: Plum\nmerchant: shop\nsignature: { header: X-Sign, source: body, algorithm: { "
                        + "accepts: { H: hmac-sha256 } } }\nfields: { shop: { type: String } }",
                    Specs.Note("a: { type: String }\nb: { type: String }\nc: { type: String }")
                        + "\nnotification: { identity: [a, b, c] }"
                ),
                """
                string?[] values = [null, "&", "=", "&=", "a", "&b=", "%26", "%", "?", "/", "b", "&b", "=&"];
                var texts = new HashSet<string>();
                var keys = new HashSet<string>();
                string Field(string name, string? value) => value is null ? "" : $",\"{name}\":\"{value}\"";
                foreach (var a in values) foreach (var b in values) foreach (var c in values)
                {
                    var payload = "{\"shop\":\"M1\"" + Field("a", a) + Field("b", b) + Field("c", c) + "}";
                    var headers = new Dictionary<string, string> { ["X-Sign"] = SignedPayload.SignatureOf<Note>(payload, Lab.Shop) };
                    var identity = NotificationIdentity.Of(SignedMessage.Open<Note>(Encoding.UTF8.GetBytes(payload), Lab.Shop, headers: headers).Verified!)!;
                    texts.Add(identity.Text);
                    keys.Add(identity.Key);
                }

                return $"{texts.Count} {keys.Count}";
                """
            )
        );
}
