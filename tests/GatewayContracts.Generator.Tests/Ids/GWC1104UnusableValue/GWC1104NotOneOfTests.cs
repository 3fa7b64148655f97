using GatewayContracts.Language;

namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1104NotOneOfTests() : SpecTest(Descriptors.NotOneOf)
{
    [Theory]
    [InlineData("safety: idempotent", "safety: [|idempotant|]", "idempotant", "safety", "did you mean `idempotent`?")]
    [InlineData(
        "kind: { type: String, required: true }",
        "kind: { type: String, required: [|yes|] }",
        "yes",
        "required",
        "write one of `true`, `false`"
    )]
    [InlineData("sensitive: card", "sensitive: [|cards|]", "cards", "sensitive", "did you mean `card`?")]
    [InlineData("written: number", "written: [|numbers|]", "numbers", "written", "did you mean `number`?")]
    [InlineData(
        "signed: unstated",
        "signed: [|unknown|]",
        "unknown",
        "signed",
        "write one of `true`, `false`, `unstated`"
    )]
    [InlineData(
        "safety: idempotent",
        "safety: idempotent, sent_by: [|browsers|]",
        "browsers",
        "sent_by",
        "did you mean `browser`?"
    )]
    [InlineData(
        "title: Order query",
        "title: Order query\nexamples: [{ message: [|reqest|], body: '{}' }]",
        "reqest",
        "message",
        "did you mean `request`?"
    )]
    [InlineData(
        "  echo: [order_id]",
        "  encoding: [|Json|]\n  echo: [order_id]",
        "Json",
        "encoding",
        "did you mean `json`?"
    )]
    public void In_a_call(string right, string wrong, params string[] arguments) => InCall(right, wrong, arguments);

    [Theory]
    [InlineData(
        "R2: sha256-with-rsa",
        "R2: [|sha265-with-rsa|]",
        "sha265-with-rsa",
        "accepts",
        "did you mean `sha256-with-rsa`?"
    )]
    [InlineData("R1: sha1-with-rsa", "R1: [|SHA1withRSA|]", "SHA1withRSA", "accepts", "did you mean `sha1-with-rsa`?")]
    [InlineData("R2: sha256-with-rsa", "R2: [|RSA2|]", "RSA2", "accepts", "did you mean `sha256-with-rsa`?")]
    [InlineData("absent: R1", "absent: [|R3|]", "R3", "absent", "write one of `R1`, `R2`")]
    [InlineData("nested: as-received", "nested: as-received\n    charset: [|gbk|]", "gbk", "charset", "write `utf-8`")]
    [InlineData("order: code-units", "order: [|code_unit|]", "code_unit", "order", "did you mean `code-units`?")]
    [InlineData(
        "omit: [null, null-text]",
        "omit: [null, [|nul-text|]]",
        "nul-text",
        "omit",
        "did you mean `null-text`?"
    )]
    [InlineData(
        "nested: as-received",
        "nested: [|as-recieved|]",
        "as-recieved",
        "nested",
        "did you mean `as-received`?"
    )]
    [InlineData("is: pending", "is: [|pendin|]", "pendin", "is", "did you mean `pending`?")]
    [InlineData(
        "otherwise: pending",
        "otherwise: [|error|]",
        "error",
        "otherwise",
        "write one of `success`, `pending`, `failure`, `unknown`"
    )]
    [InlineData("final: true", "final: [|True|]", "True", "final", "did you mean `true`?")]
    [InlineData("encoding: json", "encoding: [|soap|]", "soap", "encoding", "write one of `json`, `form`, `xml`")]
    [InlineData("  field: seal\n", "  field: seal\n  prehash: [|md5|]\n", "md5", "prehash", "did you mean `md5-hex`?")]
    [InlineData("  field: seal\n", "  field: seal\n  hex: [|Upper|]\n", "Upper", "hex", "did you mean `upper`?")]
    public void In_a_gateway_file(string right, string wrong, params string[] arguments) =>
        InGatewayFile(right, wrong, arguments);

    [Theory]
    [InlineData("ed25519")]
    [InlineData("HMAC-SHA512")]
    public void An_algorithm_that_the_language_does_not_have(string name) =>
        InGatewayFile(
            "R2: sha256-with-rsa",
            $"R2: [|{name}|]",
            name,
            "accepts",
            $"there are {List(SignatureScheme.All)}, and no others; where the docs call one of them by another "
                + "name, write the one from here"
        );

    [Fact]
    public void A_family_in_place_of_an_algorithm() =>
        InGatewayFile(
            "R2: sha256-with-rsa",
            "R2: [|RSA|]",
            "RSA",
            "accepts",
            "RSA signs a digest; see in the docs which, and write one of "
                + List(SignatureScheme.All.OfType<RsaScheme>())
        );

    [Fact]
    public void Another_source_than_the_body() =>
        Among(
            [(PearSpecs.GatewayPath, PearSpecs.HeaderGateway)],
            PearSpecs.GatewayPath,
            "source: body",
            "source: [|bodies|]",
            "bodies",
            "source",
            "write `body`, or the keys that say how the sign string is made"
        );

    [Fact]
    public void An_algorithm_beside_a_suffix() =>
        Among(
            [
                (
                    PearSpecs.GatewayPath,
                    PearSpecs.Gateway.Replace(
                        "accepts: { H: hmac-sha256 } }",
                        "accepts: { H: md5 } }, source: { suffix: \"{key}\" }",
                        StringComparison.Ordinal
                    )
                ),
            ],
            PearSpecs.GatewayPath,
            "{ H: md5 }",
            "{ H: [|MD5|] }",
            "MD5",
            "accepts",
            "did you mean `md5`?"
        );

    private static string List(IEnumerable<SignatureScheme> schemes) =>
        string.Join(", ", schemes.Select(scheme => $"`{scheme.Name}`"));
}
