namespace GatewayContracts.Language.Tests;

/// <summary>How the sign string is made, by which algorithm, and where the signature travels.</summary>
public class SignatureTests
{
    private const string Fields =
        "B_x: { type: String }\na: { type: String, property: Small }\nA2: { type: String }\nb: { type: String, "
        + "property: Bee }\no: { type: Object }\nn: { type: Int, written: number }";

    private const string Full =
        "var note = new Note { BX = \"1\", Small = \"2\", A2 = \"3\", Bee = \"x\", O = \"{\\\"z\\\": null, "
        + "\\\"y\\\": [1, null], \\\"b\\\":{\\\"d\\\":1,\\\"c\\\":2}}\", N = 7 };\n";

    private static string Gateway(string source, string algorithm = "accepts: { H: hmac-sha256 }", string more = "") =>
        $$"""
            gateway: Plum
            merchant: shop
            signature:
              field: sign
              algorithm: { {{algorithm}} }
              {{more}}
              source: { {{source}} }
            fields: { shop: { type: String(10) } }
            """;

    private static string Run(string gateway, string lines, string fields = Fields) =>
        Compiled.Run(Specs.Files(gateway, Specs.Note(fields)), lines);

    [Theory]
    [InlineData("", """a=2&A2=3&b=x&B_x=1&n=7&o={"b":{"c":2,"d":1},"y":[1,null]}&shop=M1""")]
    [InlineData("order: code-units", """A2=3&B_x=1&a=2&b=x&n=7&o={"b":{"c":2,"d":1},"y":[1,null]}&shop=M1""")]
    [InlineData("order: as-listed", """shop=M1&B_x=1&a=2&A2=3&b=x&o={"b":{"c":2,"d":1},"y":[1,null]}&n=7""")]
    [InlineData(
        "nested: as-received",
        """a=2&A2=3&b=x&B_x=1&n=7&o={"z": null, "y": [1, null], "b":{"d":1,"c":2}}&shop=M1"""
    )]
    [InlineData("pair: '{value}', separator: '|'", """2|3|x|1|7|{"b":{"c":2,"d":1},"y":[1,null]}|M1""")]
    [InlineData(
        "pair: '{name}->{value}', separator: '&&'",
        """a->2&&A2->3&&b->x&&B_x->1&&n->7&&o->{"b":{"c":2,"d":1},"y":[1,null]}&&shop->M1"""
    )]
    [InlineData(
        "pair: '<{name}>{value};', separator: ''",
        """<a>2;<A2>3;<b>x;<B_x>1;<n>7;<o>{"b":{"c":2,"d":1},"y":[1,null]};<shop>M1;"""
    )]
    [InlineData("exclude: [A2, o]", "a=2&b=x&B_x=1&n=7&shop=M1")]
    [InlineData("charset: utf-8, exclude: [o]", "a=2&A2=3&b=x&B_x=1&n=7&shop=M1")]
    public void A_source_is_data(string source, string expected)
    {
        var excluded = source.Contains("exclude", StringComparison.Ordinal);
        var lines = excluded
            ? "var note = new Note { BX = \"1\", Small = \"2\", "
                + (source.Contains("A2", StringComparison.Ordinal) ? "" : "A2 = \"3\", ")
                + "Bee = \"x\", N = 7 };\n"
            : Full;
        Assert.Equal(
            $"{expected} | same",
            Run(Gateway(source), lines + "return $\"{Lab.SignString(note)} | {Lab.Trip(note)}\";")
        );
    }

    [Theory]
    [InlineData("[null, empty]", "a=x&shop=M1", "a=null&shop=M1", "False ")]
    [InlineData("[null]", "a=x&b=&shop=M1", "a=null&b=&shop=M1", "False ")]
    [InlineData("[empty]", "A2=null&a=x&shop=M1", "A2=null&a=null&shop=M1", "True ")]
    [InlineData("[null, empty, null-text]", "a=x&shop=M1", "shop=M1", "True NotCovered a a value that is signed")]
    [InlineData("[]", "A2=null&a=x&b=&shop=M1", "A2=null&a=null&b=&shop=M1", "True ")]
    public void Values_are_left_out_as_the_spec_says(string omit, string ordinary, string nullText, string wrong) =>
        Assert.Equal(
            $"{ordinary} | {nullText} | {wrong}",
            Run(
                Gateway($"order: code-units, omit: {omit}"),
                """
                var read = Lab.Open<Note>("{\"shop\":\"M1\",\"a\":\"x\",\"b\":\"\",\"A2\":null}").Verified!;
                var word = Lab.Open<Note>("{\"shop\":\"M1\",\"a\":\"null\",\"b\":\"\",\"A2\":null}").Verified!;
                return $"{read.SignString} | {word.SignString} | {word.Message.Small is null} {Lab.Wrong(new Note { Small = "Null" })}";
                """
            )
        );

    [Fact]
    public void Empty_values_that_are_signed_keep_their_place() =>
        Assert.Equal(
            "|x|M1",
            Run(
                Gateway("order: code-units, omit: [null], pair: '{value}', separator: '|'"),
                """
                return Lab.Open<Note>("{\"a\":\"\",\"b\":\"x\",\"shop\":\"M1\"}").Verified!.SignString;
                """,
                "a: { type: String }\nb: { type: String }"
            )
        );

    [Theory]
    [InlineData("md5-with-rsa", true)]
    [InlineData("sha1-with-rsa", true)]
    [InlineData("sha256-with-rsa", true)]
    [InlineData("md5", false)]
    [InlineData("sha256", false)]
    [InlineData("hmac-sha256", false)]
    public void Every_algorithm_signs_and_verifies(string algorithm, bool isRsa) =>
        Assert.Equal(
            "same | DoesNotMatch sign",
            Run(
                Gateway(isRsa ? "" : "suffix: '&key={key}'", $"accepts: {{ K: {algorithm} }}"),
                Full
                    + $$"""
                    var (own, other) = {{(isRsa ? "(Lab.RsaShop(), Lab.RsaGate())" : "(Lab.Shop, Lab.Shop)")}};
                    var body = Encoding.UTF8.GetString(SignedMessage.Seal(note, own).Body.Span).Replace("\"7\"", "7").Replace("\"n\":7", "\"n\":8");
                    return $"{Lab.Trip(note, own, other)} | {Lab.Fault(SignedMessage.Open<Note>(Encoding.UTF8.GetBytes(body), other))}";
                    """
            )
        );

    // The expected digests were computed with the coreutils.
    [Theory]
    [InlineData("md5", "suffix: '&key={key}'", "", "MD5", "a=1&shop=M1&key=s3cret")]
    [InlineData("sha256", "suffix: '{key}!'", "", "SHA256", "a=1&shop=M1s3cret!")]
    [InlineData("md5", "suffix: '&key={key}'", "hex: upper", "MD5UP", "a=1&shop=M1&key=s3cret")]
    [InlineData("sha256", "suffix: '&key={key}'", "prehash: md5-hex", "SHA256", "{md5}&key=s3cret")]
    [InlineData("md5", "suffix: '&key={key}'", "prehash: sha256-hex", "MD5", "{sha256}&key=s3cret")]
    [InlineData("hmac-sha256", "suffix: '&t'", "hex: lower", "HMAC", "a=1&shop=M1&t")]
    [InlineData("hmac-sha256", "charset: utf-8", "prehash: none", "HMAC", "a=1&shop=M1")]
    public void Suffix_prehash_and_hex_make_the_signature(
        string algorithm,
        string source,
        string more,
        string how,
        string hashed
    ) =>
        Assert.Equal(
            "True a=1&shop=M1 same",
            Run(
                Gateway(source, $"accepts: {{ K: {algorithm} }}", more),
                $$"""
                byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
                string Md5(string text) => Convert.ToHexStringLower(System.Security.Cryptography.MD5.HashData(Utf8(text)));
                string Sha256(string text) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Utf8(text)));
                var hashed = "{{hashed}}".Replace("{md5}", Md5("a=1&shop=M1")).Replace("{sha256}", Sha256("a=1&shop=M1"));
                var expected = "{{how}}" switch
                {
                    "MD5" => Md5(hashed),
                    "MD5UP" => Md5(hashed).ToUpperInvariant(),
                    "SHA256" => Sha256(hashed),
                    _ => Convert.ToHexStringLower(System.Security.Cryptography.HMACSHA256.HashData(Utf8("s3cret"), Utf8(hashed))),
                };
                var note = new Note { Small = "1" };
                var letter = SignedMessage.Seal(note, Lab.Shop);
                return $"{Encoding.UTF8.GetString(letter.Body.Span).Contains("\"sign\":\"" + expected + "\"")} {letter.SignString} {Lab.Trip(note)}";
                """
            )
        );

    [Theory]
    [InlineData("", "AlgorithmMissing kind")]
    [InlineData(", absent: M", "ok")]
    public void The_account_names_one_of_several_algorithms(string absent, string without) =>
        Assert.Equal(
            $"M same S same | GatewayConfigurationException GatewayConfigurationException | WrongAlgorithm kind | "
                + $"{without} | {(absent.Length > 0 ? "WrongAlgorithm kind" : "AlgorithmMissing kind")}",
            Run(
                Gateway("suffix: '{key}'", $"field: kind, accepts: {{ M: md5, S: sha256 }}{absent}"),
                """
                string Kind(string algorithm) => Lab.Body(new Note(), Lab.Secret(algorithm)).Contains("\"kind\":\"" + algorithm + "\"") ? algorithm : "?";
                string Misfit(string? algorithm) { try { return Lab.Body(new Note(), Lab.Secret(algorithm)); } catch (GatewayConfigurationException) { return nameof(GatewayConfigurationException); } }
                var (m, s) = (Lab.Secret("M"), Lab.Secret("S"));
                return $"{Kind("M")} {Lab.Trip(new Note(), m)} {Kind("S")} {Lab.Trip(new Note(), s)} | {Misfit(null)} {Misfit("X")} | "
                    + $"{Lab.Fault(Lab.Open<Note>("{\"shop\":\"M1\",\"kind\":\"S\"}", m, m))} | {Lab.Fault(Lab.Open<Note>("{\"shop\":\"M1\"}", m))} | {Lab.Fault(Lab.Open<Note>("{\"shop\":\"M1\"}", s))}";
                """,
                "a: { type: String }"
            )
        );

    [Theory]
    [InlineData("json")]
    [InlineData("form")]
    [InlineData("xml")]
    public void A_header_carries_the_signature_of_the_body(string encoding) =>
        Assert.Equal(
            "X-Alg X-Sig same | SignatureMissing X-Sig | AlgorithmMissing X-Alg | WrongAlgorithm X-Alg | "
                + "DoesNotMatch X-Sig",
            Compiled.Run(
                Specs.Files(
                    """
                    gateway: Plum
                    merchant: shop
                    signature: { header: X-Sig, source: body, prehash: sha256-hex, hex: upper, algorithm: { header: X-Alg, accepts: { HS: hmac-sha256 } } }
                    fields: { shop: { type: String(10) } }
                    """,
                    Specs.Note("a: { type: String }\nfree: { type: String, signed: false }")
                        + $"\nnotification: {{ encoding: {encoding} }}"
                ),
                """
                var note = new Note { A = "ä<&=" };
                var letter = SignedMessage.Seal(note, Lab.Shop);
                string Open(ReadOnlyMemory<byte> body, params (string, string)[] headers) => Lab.Fault(SignedMessage.Open<Note>(body, Lab.Shop, headers: headers.ToDictionary(header => header.Item1, header => header.Item2)));
                var signature = letter.Headers["X-Sig"];
                return $"{string.Join(" ", letter.Headers.Keys.Order())} {Lab.Trip(note)} | {Open(letter.Body, ("x-alg", "HS"))} | {Open(letter.Body, ("x-sig", signature))} | "
                    + $"{Open(letter.Body, ("x-sig", signature), ("x-alg", "MD5"))} | {Open(SignedMessage.Seal(new Note(), Lab.Shop).Body, ("x-sig", signature), ("x-alg", "HS"))}";
                """
            )
        );

    [Fact]
    public void A_header_comes_back_with_the_answer() =>
        Assert.Equal(
            "Answered | POST https://plum.example/pay application/json; charset=utf-8 X-Sig | Unknown Unsigned "
                + "SignatureMissing",
            Compiled.Run(
                Specs.Files(
                    "gateway: Plum\nmerchant: shop\nsignature: { header: X-Sig, source: body, algorithm: { "
                        + "accepts: { HS: hmac-sha256 } } }\nfields: { shop: { type: String(10) } }\noperation: { "
                        + "endpoint: https://plum.example/pay }",
                    Specs.Pay("a: { type: String }", "a: { type: String, required: true }")
                ),
                """
                const string body = "{ \"a\" : \"1\" }";
                var http = Http.Raw(body, new Dictionary<string, string> { ["x-sig"] = SignedPayload.SignatureOf<PayResponse>(body, Lab.Shop) });
                return $"{Lab.Show(await new PlumClient(http.Client, Lab.Shop).PayAsync(new PayRequest()))} | {http.Asked} | {Lab.Show(await new PlumClient(Http.Raw(body).Client, Lab.Shop).PayAsync(new PayRequest()))}";
                """
            )
        );

    [Fact]
    public void A_contract_is_signed_in_its_own_way() =>
        Assert.Equal(
            "a=1&shop=M1 sign | 1|M1 seal | same",
            Compiled.Run(
                Specs.Files(
                    Gateway("suffix: '&key={key}'", "accepts: { M: md5 }"),
                    Specs.Note("a: { type: String }"),
                    Specs
                        .Note("a: { type: String }")
                        .Replace("contract: Note", "contract: Own", StringComparison.Ordinal)
                        + "\nsignature: { field: seal, hex: upper, algorithm: { accepts: { S: sha256 } }, source: "
                        + "{ pair: '{value}', separator: '|', suffix: '{key}' } }"
                ),
                """
                string Place(string body) => body.Contains("\"seal\"") ? "seal" : "sign";
                return $"{Lab.SignString(new Note { A = "1" })} {Place(Lab.Body(new Note { A = "1" }))} | {Lab.SignString(new Own { A = "1" })} {Place(Lab.Body(new Own { A = "1" }))} | {Lab.Trip(new Own { A = "1" })}";
                """
            )
        );

    [Fact]
    public void Joined_text_that_could_be_split_again_is_refused_only_where_it_could() =>
        Assert.Equal(
            "Ambiguous a no text that looks like another field |  | Ambiguous a,b | ok",
            Run(
                Gateway("pair: '{name}={value};', separator: ''"),
                """
                return $"{Lab.Wrong(new Note { A = "1;b=2" })} | {Lab.Wrong(new Note { A = "https://x/?b=2" })} | {Lab.Fault<Note>("{\"shop\":\"M1\",\"a\":\"1;b=2\"}")} | {Lab.Fault<Note>("{\"shop\":\"M1\",\"a\":\"?b=2\"}")}";
                """,
                "a: { type: String }\nb: { type: String }"
            )
        );
}
