namespace GatewayContracts.Language.Tests;

/// <summary>
/// Costly surprises: what a refusal says of the field that a router added, of a body that somebody read before, of a
/// byte order mark.
/// </summary>
public class ExplainedRefusalTests
{
    private static readonly string Gateway = Specs
        .Plum()
        .Replace("{ H: hmac-sha256 }", "{ H: hmac-sha256, R: sha1-with-rsa }, field: kind", StringComparison.Ordinal);

    private const string Hints = """
        Opened<Note> Open(string genuine, string received, MerchantAccount own, MerchantAccount other) =>
            SignedMessage.Open<Note>(Encoding.UTF8.GetBytes(received + "&sign=" + Uri.EscapeDataString(SignedPayload.SignatureOf<Note>(genuine, other))), own);
        string Hint(Opened<Note> opened) => opened.Refusal is not { } refusal ? "verified" : $"{refusal.Reason} {string.Join(",", refusal.Fields)}: {refusal.Message[(refusal.Message.IndexOf(". ") is var dot and > 0 && refusal.Reason == RefusalReason.DoesNotMatch ? dot + 2 : 0)..]}"
            .Replace("The signature does not match: the message was changed, its sign string is built differently, or it was signed with another secret.", "-");
        string Rsa(string genuine, string received) => System.Text.RegularExpressions.Regex.Replace(Hint(Open("kind=R&" + genuine, "kind=R&" + received, Lab.RsaShop("R"), Lab.RsaGate("R"))), "The signature was made by .*", "-");
        string Hmac(string genuine, string received) => Hint(Open("kind=H&" + genuine, "kind=H&" + received, Lab.Secret("H"), Lab.Secret("H")));
        string Both(string genuine, string received) => Rsa(genuine, received) is var text && text == Hmac(genuine, received) ? text : Rsa(genuine, received) + " / " + Hmac(genuine, received);

        """;

    private static string Run(string lines, string encoding = "form") =>
        Compiled.Run(
            Specs.Files(
                Gateway,
                Specs.Note(
                    "a: { type: String }\nb: { type: String }\nu: { type: String, signed: unstated }\nf: { type: "
                        + "String, signed: false }"
                ) + $"\nnotification: {{ encoding: {encoding} }}"
            ),
            lines
        );

    [Fact]
    public void The_field_that_keeps_a_signature_from_holding_is_named() =>
        Assert.Equal(
            """
            DoesNotMatch sign,route: "route" is not in the spec; without it the signature holds. Something on the way added it, such as a router.
            DoesNotMatch sign,route: "route" is not in the spec; without it the signature holds. Something on the way added it, such as a router.
            DoesNotMatch sign,route: "route" is not in the spec; without it the signature holds. Something on the way added it, such as a router.
            DoesNotMatch sign,route,v: "route", "v" are not in the spec; without them the signature holds. Something on the way added them, such as a router.
            DoesNotMatch sign,1,2,3,4,5,6: "1", "2", "3", "4" and 2 more are not in the spec; without them the signature holds. Something on the way added them, such as a router.
            DoesNotMatch sign,?shop: The name "?shop" begins with a question mark; without it the signature holds. Give the query string without its question mark.
            DoesNotMatch sign: Without "b" the signature holds: it was added on the way, or the gateway does not sign it.
            DoesNotMatch sign: -
            verified
            """,
            Run(
                Hints
                    + """
                    return string.Join("\n",
                        Both("shop=M1&a=1", "shop=M1&a=1&route=x"),
                        Both("shop=M1&a=1&new=1", "shop=M1&a=1&route=x&new=1"),
                        Both("shop=M1&a=1", "shop=M1&a=1&u=7&f=8&route=x"),
                        Both("shop=M1&a=1", "shop=M1&a=1&route=x&v=1"),
                        Both("shop=M1&a=1", "shop=M1&a=1&1=1&2=1&3=1&4=1&5=1&6=1"),
                        Both("shop=M1&a=1", "?shop=M1&a=1").Replace("kind=R&", ""),
                        Both("shop=M1&a=1", "shop=M1&a=1&b=1"),
                        Both("shop=M1&a=1", "shop=M1&a=2&route=x").Split(": ")[0] + ": -",
                        Both("shop=M1&a=1", "shop=M1&a=1&u=7&f=8"));
                    """
            )
        );

    [Fact]
    public void A_question_mark_before_the_signature_or_the_algorithm_is_told() =>
        Assert.Equal(
            """
            SignatureMissing There is "?sign": give the query string without its question mark.
            AlgorithmMissing There is "?kind": give the query string without its question mark.
            SignatureMissing
            """,
            Run(
                """
                string Told(string body) => SignedMessage.Open<Note>(Encoding.UTF8.GetBytes(body), Lab.Secret("H")).Refusal is { } refusal && refusal.Message.IndexOf("There is") is var at ? refusal.Reason + (at < 0 ? "" : " " + refusal.Message[at..]) : "?";
                return Told("?sign=00&kind=H&shop=M1") + "\n" + Told("?kind=H&sign=00&shop=M1") + "\n" + Told("kind=H&shop=M1");
                """
            )
        );

    // Who sends it chooses how many fields there are.
    [Fact]
    public void Only_so_many_verifications_are_spent_on_an_explanation() =>
        Assert.Equal(
            "1 True True | 1 False",
            Run(
                Hints
                    + """
                    var counting = new Counting();
                    var own = new MerchantAccount("M1", SigningKey.FromSecret("s3cret"), new KeyRing(VerificationKey.FromSecret("s3cret")), "H", counting);
                    var other = Lab.Secret("H");
                    int Spent(string genuine, string received, out Opened<Note> opened) { var before = counting.Verifications; opened = Open("kind=H&" + genuine, "kind=H&" + received, own, other); return counting.Verifications - before; }
                    var many = "shop=M1&a=1" + string.Concat(Enumerable.Range(0, 4000).Select(i => $"&x{i}=1"));
                    Open("kind=H&shop=M1", "kind=H&shop=M1", own, other); // the account's own test of itself
                    var genuine = Spent("shop=M1&a=1", "shop=M1&a=1", out _);
                    var refused = Spent("shop=M1&a=2", many, out _);
                    var thirty = Spent("shop=M1&a=2", "shop=M1&a=1" + string.Concat(Enumerable.Range(0, 30).Select(i => $"&x{i}=1")), out _);
                    var huge = Spent("shop=M1&a=1", "shop=M1&a=1&route=" + new string('x', 70_000), out var large);
                    return $"{genuine} {refused <= 25} {thirty is > 20 and <= 25} | {huge} {large.Refusal!.Message.Contains("route")}";
                    """
            )
        );

    [Theory]
    [InlineData("json", "NotJson")]
    [InlineData("form", "NotForm")]
    [InlineData("xml", "NotXml")]
    public void An_empty_body_may_have_been_read_before(string encoding, string reason) =>
        Assert.Equal(
            $"{reason} True | {reason} True",
            Run(
                $$"""
                string Told(byte[] body) => SignedMessage.Open<Note>(body, Lab.Secret("H"), new WireLimits { AllowByteOrderMark = true }).Refusal is { } refusal ? $"{refusal.Reason} {refusal.Message.StartsWith("The body is empty. None was sent, or something read it before")}" : "?";
                return Told([]) + " | " + Told([0xEF, 0xBB, 0xBF]);
                """,
                encoding
            )
        );

    [Theory]
    [InlineData("json", "{\"shop\":\"M1\",\"kind\":\"H\",\"a\":\"1\"}")]
    [InlineData("form", "shop=M1&kind=H&a=1")]
    [InlineData("xml", "<xml><shop>M1</shop><kind>H</kind><a>1</a></xml>")]
    public void A_byte_order_mark_is_passed_over_where_that_is_asked_for(string encoding, string payload) =>
        Assert.Equal(
            "ByteOrderMark | 1 | ByteOrderMark or not, one is enough: True",
            Run(
                $$"""
                byte[] body = SignedPayload.Of<Note>({{Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(
                    payload,
                    quote: true
                )}}, Lab.Secret("H"));
                byte[] marked = [0xEF, 0xBB, 0xBF, .. body];
                var allowed = new WireLimits { AllowByteOrderMark = true };
                return $"{Lab.Fault(SignedMessage.Open<Note>(marked, Lab.Secret("H")))} | {SignedMessage.Open<Note>(marked, Lab.Secret("H"), allowed).Verified!.Message.A} | "
                    + $"ByteOrderMark or not, one is enough: {!SignedMessage.Open<Note>((byte[])[0xEF, 0xBB, 0xBF, .. marked], Lab.Secret("H"), allowed).IsVerified}";
                """,
                encoding
            )
        );

    [Fact]
    public void A_byte_order_mark_in_a_body_that_is_signed_itself_is_refused_always() =>
        Assert.Equal(
            "ByteOrderMark: The body begins with a byte order mark, and its bytes are what is signed: none may be "
                + "passed over.",
            Compiled.Run(
                Specs.Files(
                    "gateway: Plum\nmerchant: shop\nsignature: { header: X-Sign, source: body, algorithm: { "
                        + "accepts: { H: hmac-sha256 } } }\nfields: { shop: { type: String } }",
                    Specs.Note("a: { type: String }")
                ),
                """
                const string payload = "{\"shop\":\"M1\"}";
                var headers = new Dictionary<string, string> { ["X-Sign"] = SignedPayload.SignatureOf<Note>(payload, Lab.Shop) };
                return SignedMessage.Open<Note>((byte[])[0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(payload)], Lab.Shop, new WireLimits { AllowByteOrderMark = true }, headers).Refusal!.ToString();
                """
            )
        );

    [Fact]
    public void The_bytes_of_an_answer_stay_with_an_unknown_outcome() =>
        Assert.Equal(
            "<html>oops</html> NotVerified | 0 NotVerified | True Unsigned | null ConnectionFailed",
            Compiled.Run(
                Specs.Files(Specs.Plum(), Specs.Pay("a: { type: String }", "a: { type: String }")),
                """
                async Task<Unknown<PayResponse>> Ask(System.Net.Http.HttpClient http) => (Unknown<PayResponse>)await new PlumClient(http, Lab.Shop).PayAsync(new());
                var page = await Ask(Http.Raw("<html>oops</html>").Client);
                var empty = await Ask(Http.Raw("").Client);
                var unsigned = await Ask(Http.Raw("{\"code\":\"NO\"}").Client);
                var broken = await Ask(new System.Net.Http.HttpClient(new Broken()));
                return $"{Encoding.UTF8.GetString(page.Body!.Value.Span)} {page.Reason} | {empty.Body!.Value.Length} {empty.Reason} | {unsigned.Body!.Value.Length > 0} {unsigned.Reason} | {(broken.Body is null ? "null" : "?")} {broken.Reason}";
                """
            )
        );
}
