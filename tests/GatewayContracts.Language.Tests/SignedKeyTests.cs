namespace GatewayContracts.Language.Tests;

/// <summary>What the signature covers, and who a message belongs to.</summary>
public class SignedKeyTests
{
    [Fact]
    public void What_is_not_signed_is_untrusted() =>
        Assert.Equal(
            "Untrusted`1 x 5 | a=1&shop=M1 | ok",
            Compiled.Run(
                Specs.Files(
                    Specs.Plum(),
                    Specs.Note(
                        "a: { type: String, signed: true }\nu: { type: String, signed: false }\nn: { type: Int, "
                            + "signed: false }\nk: { type: String, signed: false, codes: { A: Aa } }\nl: { type: "
                            + "List, signed: false }\nat: { type: String, format: date-time, signed: false }"
                    )
                ),
                """
                var note = new Note { A = "1", U = Untrusted.Of("x"), N = Untrusted.Of<long>(5), K = Untrusted.Of<NoteK>(NoteK.Aa) };
                var opened = SignedMessage.Open<Note>(SignedMessage.Seal(note, Lab.Shop).Body, Lab.Shop);
                var read = opened.Verified!.Message;
                return $"{read.U!.GetType().Name} {read.U.ReadUnverified()} {read.N!.ReadUnverified()} | {opened.Verified.SignString} | {Lab.Fault(opened)}";
                """
            )
        );

    [Fact]
    public void Of_what_the_docs_leave_open_both_readings_hold() =>
        Assert.Equal(
            "a=1&shop=M1&x=2&y=3 | a=1&shop=M1&y=3 | a=1&shop=M1 | DoesNotMatch sign",
            Compiled.Run(
                Specs.Files(
                    Specs.Plum(),
                    Specs.Note(
                        "a: { type: String }\nx: { type: String, signed: unstated }\ny: { type: String, signed: "
                            + "unstated }"
                    )
                ),
                """
                const string payload = "{\"shop\":\"M1\",\"a\":\"1\",\"x\":\"2\",\"y\":\"3\"}";
                Opened<Note> Open(params string[] unsigned) => SignedMessage.Open<Note>(SignedPayload.Of<Note>(payload, Lab.Shop, unsigned), Lab.Shop);
                return $"{Open().Verified!.SignString} | {Open("x").Verified!.SignString} | {Open("x", "y").Verified!.SignString} | {Lab.Fault(Open("a"))}";
                """
            )
        );

    [Fact]
    public void Four_fields_may_be_unstated_and_no_more() =>
        Assert.Equal(
            "same",
            Compiled.Run(
                Specs.Files(
                    Specs.Plum(),
                    Specs.Note(
                        "a: { type: String, signed: unstated }\nb: { type: String, signed: unstated }\nc: { type: "
                            + "String, signed: unstated }\nd: { type: String, signed: unstated }"
                    )
                ),
                """
                var body = SignedPayload.Of<Note>("{\"shop\":\"M1\",\"a\":\"1\",\"b\":\"1\",\"c\":\"1\",\"d\":\"1\"}", Lab.Shop, "a", "c", "d");
                return SignedMessage.Open<Note>(body, Lab.Shop).Verified!.SignString == "b=1&shop=M1" ? "same" : "?";
                """
            )
        );

    [Fact]
    public void What_the_source_excludes_is_untrusted_too() =>
        Assert.Equal(
            "x | a=1&shop=M1",
            Compiled.Run(
                Specs.Files(
                    "gateway: Plum\nmerchant: shop\nsignature: { field: sign, algorithm: { accepts: { H: "
                        + "hmac-sha256 } }, source: { exclude: [trace] } }\nfields: { shop: { type: String } }",
                    Specs.Note("a: { type: String }\ntrace: { type: String }")
                ),
                """
                var opened = Lab.Open<Note>("{\"shop\":\"M1\",\"a\":\"1\",\"trace\":\"x\"}");
                return $"{opened.Verified!.Message.Trace!.ReadUnverified()} | {opened.Verified.SignString}";
                """
            )
        );

    /// <summary>Either way of leaving it out: by name for all messages, or in one message's row.</summary>
    [Theory]
    [InlineData(", exclude: [kind]", "")]
    [InlineData("", "\nkind: { type: String, required: true, signed: false }")]
    public void An_algorithm_field_that_is_not_signed(string exclude, string row) =>
        Assert.Equal(
            "a=x&shop=M1 | same | x | WrongAlgorithm kind | AlgorithmMissing kind",
            Compiled.Run(
                Specs.Files(
                    "gateway: Plum\nmerchant: shop\nsignature: { field: sign, algorithm: { field: kind, accepts: { H: "
                        + $"hmac-sha256, M: md5 }} }}, source: {{ suffix: '{{key}}'{exclude} }} }}\nfields: {{ shop: {{ type: String }} }}",
                    Specs.Note("a: { type: String }" + row)
                ),
                """
                var shop = Lab.Secret("H");
                var note = new Note { A = "x" };
                var letter = SignedMessage.Seal(note, shop);
                string Open(string kind) => Lab.Fault(SignedMessage.Open<Note>(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(letter.Body.Span).Replace("\"kind\":\"H\"", kind)), shop));
                return $"{letter.SignString} | {Lab.Trip(note, shop)} | {SignedMessage.Open<Note>(letter.Body, shop).Verified!.Message.A} | {Open("\"kind\":\"M\"")} | {Open("\"other\":\"\"")}";
                """
            )
        );

    [Fact]
    public void A_message_is_the_merchants_own() =>
        Assert.Equal(
            "OtherMerchant shop | MerchantMissing shop | ok | OtherMerchant shop | Account shop M1",
            Compiled.Run(
                Specs.Files(
                    Specs.Plum(),
                    Specs.Note("a: { type: String }"),
                    Specs.Pay("a: { type: String }", "a: { type: String }")
                ),
                """
                return $"{Lab.Fault<Note>("{\"shop\":\"M2\"}")} | {Lab.Fault<Note>("{\"a\":\"1\"}")} | {Lab.Fault<PayResponse>("{\"code\":\"OK\",\"text\":\"t\"}")} | {Lab.Fault<PayResponse>("{\"shop\":\"M2\",\"code\":\"OK\",\"text\":\"t\"}")} | {Lab.Wrong(new PayRequest { Shop = "M2" })}";
                """
            )
        );

    [Theory]
    [InlineData("name")]
    [InlineData("card")]
    [InlineData("id-number")]
    [InlineData("phone")]
    [InlineData("token")]
    [InlineData("secret")]
    public void Sensitive_values_are_shown_nowhere(string kind) =>
        Assert.Equal(
            "False False False False False | True",
            Compiled.Run(
                Specs.Files(
                    Specs.Plum(),
                    Specs.Note(
                        $"s: {{ type: String(9), pattern: '[a-z]+', sensitive: {kind} }}\nd: {{ type: String, "
                            + $"format: decimal(2), maximum: 1, sensitive: {kind} }}\no: {{ type: Object, fields: "
                            + $"{{ s: {{ type: String(3), sensitive: {kind} }} }} }}\nc: {{ type: String, codes: "
                            + $"{{ A: Aa }}, sensitive: {kind} }}\nx: {{ type: String(9), sensitive: {kind} }}",
                        "[ { equal: [s, x] } ]"
                    )
                ),
                """
                const string secret = "4111222233334444";
                var note = new Note { S = secret, D = 4111222233334444m, O = new NoteO { S = secret }, X = secret };
                var thrown = "";
                try { SignedMessage.Seal(note, Lab.Shop); } catch (InvalidMessageException exception) { thrown = exception.ToString() + string.Join(";", exception.Violations); }
                var opened = Lab.Open<Note>("{\"shop\":\"M1\",\"s\":\"4111222233334444\",\"o\":{\"s\":\"4111222233334444\"},\"c\":\"4111222233334444\"}");
                var malformed = Lab.Open<Note>("{\"shop\":\"M1\",\"d\":\"4111222233334444x\"}");
                var drift = string.Join(";", opened.Verified!.Drift.Select(one => one.ToString() + one.Value + one.Limit));
                return $"{note.ToString().Contains("4111")} {thrown.Contains("4111")} {opened.ToString().Contains("4111")} {drift.Contains("4111")} {malformed.ToString().Contains("4111")} | {note.ToString().Contains("16 characters")}";
                """
            )
        );
}
