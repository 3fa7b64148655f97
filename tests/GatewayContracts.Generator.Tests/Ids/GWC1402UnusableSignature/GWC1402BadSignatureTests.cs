namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1402BadSignatureTests() : SpecTest(Descriptors.BadSignature)
{
    [Theory]
    [InlineData(
        "pair: \"{name}:{value}\"",
        "pair: [|\"{value}:{name}\"|]",
        "{value}:{name}",
        "a pair holds {name} and then {value}, each once, such as {name}={value}"
    )]
    [InlineData(
        "pair: \"{name}:{value}\"",
        "pair: [|\"{name}:\"|]",
        "{name}:",
        "no value would be signed; a pair holds {value}, and as a rule {name}, such as {name}={value}"
    )]
    [InlineData(
        "pair: \"{name}:{value}\"",
        "pair: [|\"{names}:{value}\"|]",
        "{names}:{value}",
        "{names} stands for nothing; did you mean `{name}`?"
    )]
    [InlineData(
        "pair: \"{name}:{value}\"",
        "pair: [|\"{value}:{value}\"|]",
        "{value}:{value}",
        "a pair holds {name} and then {value}, each once, such as {name}={value}"
    )]
    [InlineData(
        "nested: as-received",
        "nested: as-received\n    suffix: [|\"&key={key}\"|]",
        "&key={key}",
        "only md5, sha256 and hmac-sha256 take a suffix, and the gateway accepts none of them; take it out"
    )]
    [InlineData(
        "field: seal_kind",
        "header: [|X Kind|]",
        "X Kind",
        "a header's name has letters, digits and hyphens, such as X-Signature"
    )]
    [InlineData(
        "R2: sha256-with-rsa }\n    absent: R1\n  source:\n",
        "R2: sha256 }\n    absent: R1\n  source:\n    suffix: [|x|]\n",
        "suffix: x",
        "anybody could compute sha256 without the key; write a `suffix` that holds {key}, such as \"&key={key}\""
    )]
    [InlineData(
        "R2: sha256-with-rsa }\n    absent: R1\n  source:\n",
        "R2: sha256 }\n    absent: R1\n  source:\n    suffix: [|\"{key}{kye}\"|]\n",
        "{key}{kye}",
        "{kye} stands for nothing; did you mean `{key}`?"
    )]
    [InlineData(
        "R2: sha256-with-rsa }\n    absent: R1\n  source:\n    order: code-units\n    pair: \"{name}:{value}\"\n  "
            + "  separator: \";\"\n    omit: [null, null-text]\n    exclude: [trace]\n    nested: as-received",
        "R2: md5 }\n    absent: R1\n  [|source|]:\n    order: code-units\n    exclude: [trace]",
        "md5",
        "anybody could compute md5 without the key; write a `suffix` that holds {key}, such as \"&key={key}\""
    )]
    [InlineData(
        "  source:\n    order: code-units\n    pair: \"{name}:{value}\"\n    separator: \";\"\n    omit: [null, "
            + "null-text]\n    exclude: [trace]\n    nested: as-received\n",
        "  source: [|body|]\n",
        "source: body",
        "the body cannot be signed by a signature that stands in it; use `header`"
    )]
    [InlineData(
        "R2: sha256-with-rsa }\n    absent: R1\n  source:\n",
        "R2: sha256 }\n    absent: R1\n  source:\n    suffix: [|\"&key={secret}\"|]\n",
        "&key={secret}",
        "{secret} stands for nothing; write `{key}`"
    )]
    [InlineData(
        "pair: \"{name}:{value}\"",
        "pair: [|\"{name}{value}\"|]",
        "{name}{value}",
        "nothing stands between name and value, so `ab` with the value `c` is signed as `a` with the value `bc` is; "
            + "ask the gateway for another way to sign"
    )]
    [InlineData(
        "separator: \";\"",
        "[|separator|]: \"\"",
        "separator",
        "nothing stands between two fields, so the end of one may as well be the beginning of the next; write what "
            + "the docs put there, or ask the gateway for another way to sign"
    )]
    [InlineData(
        "pair: \"{name}:{value}\"\n    separator: \";\"",
        "pair: \"{value}\"\n    [|separator|]:",
        "separator",
        "nothing stands between two fields, so the end of one may as well be the beginning of the next; write what "
            + "the docs put there, or ask the gateway for another way to sign"
    )]
    [InlineData(
        "pair: \"{name}:{value}\"",
        "pair: [|\"{name};;{value}\"|]",
        ";;",
        "it stands between name and value, and holds what stands between two fields; one of the two must be another"
    )]
    [InlineData(
        "pair: \"{name}:{value}\"\n    separator: \";\"",
        "separator: [|\"=\"|]",
        "=",
        "it stands between name and value, and holds what stands between two fields; one of the two must be another"
    )]
    public void In_a_gateway_file(string right, string wrong, params string[] arguments) =>
        InGatewayFile(right, wrong, arguments);

    [Theory]
    [InlineData(
        "source: body, algorithm: { accepts: { H: hmac-sha256 } }",
        "source: [|body|], algorithm: { accepts: { H: md5 } }",
        "source: body",
        "md5 over the body takes in no key, so anybody could compute it; use hmac-sha256, or an algorithm with RSA"
    )]
    [InlineData(
        "source: body",
        "[|source|]: { order: code-units }",
        "source",
        "a signature in a header signs the body; write `source: body`"
    )]
    public void A_signature_in_a_header(string right, string wrong, params string[] arguments) =>
        Among([(PearSpecs.GatewayPath, PearSpecs.HeaderGateway)], PearSpecs.GatewayPath, right, wrong, arguments);

    [Fact]
    public void A_digest_without_the_key() =>
        Among(
            [(PearSpecs.GatewayPath, PearSpecs.Gateway)],
            PearSpecs.GatewayPath,
            "{ field: seal, algorithm: { accepts: { H: hmac-sha256 } } }",
            "[|{ field: seal, algorithm: { accepts: { H: md5 } } }|]",
            "md5",
            "anybody could compute md5 without the key; write a `suffix` that holds {key}, such as \"&key={key}\""
        );
}
