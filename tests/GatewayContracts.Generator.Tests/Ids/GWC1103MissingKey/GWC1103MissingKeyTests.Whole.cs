using static GatewayContracts.Generator.Tests.SampleSpecs;

namespace GatewayContracts.Generator.Tests.Ids;

public partial class GWC1103MissingKeyTests
{
    [Theory]
    [InlineData(
        "[|operation|]: { endpoint: https://pear.example/ask }\nrequest: { fields: { shop: {} } }\n",
        "response"
    )]
    [InlineData("[|request|]: { fields: { shop: {} } }\n", "response")]
    [InlineData("request: { fields: { shop: {} } }\n[|response|]:\n", "response")]
    [InlineData(
        "operation: { endpoint: https://pear.example/ask, sent_by: merchant }\nresponse: { fields: { shop: {} } "
            + "}\n[|request|]:\n",
        "request"
    )]
    [InlineData("[|response|]: { fields: { shop: {} } }\n", "request")]
    [InlineData("[|operation|]: { endpoint: https://pear.example/ask, sent_by: browser }\n", "request")]
    public void A_call_without_one_of_its_messages(string parts, string missing)
    {
        var gateway = PearSpecs.Gateway + "operation: { endpoint: https://pear.example/default }\n";
        var reason =
            missing == "request"
                ? "write what is sent, with its `fields`"
                : "write what comes back, with its `fields`; where nothing does but what the message has anyway, "
                    + "`response: { fields: {} }`";
        Wrong(
            [(PearSpecs.GatewayPath, gateway), (PearSpecs.AskPath, "gateway: PearPay\ncontract: Ask\n" + parts)],
            "A call",
            missing,
            reason
        );
        Right(
            (PearSpecs.GatewayPath, gateway),
            (
                PearSpecs.AskPath,
                "gateway: PearPay\ncontract: Ask\nrequest: { fields: { shop: {} } }\nresponse: { fields: {} }\n"
            )
        );
    }

    [Fact]
    public void A_gateway_without_a_signature()
    {
        const string right =
            "gateway: FigPay\nmerchant: shop\nsignature: { field: seal, algorithm: { accepts: { H: hmac-sha256 } } }\n";
        const string wrong = "[|gateway|]: FigPay\nmerchant: shop\n";
        Wrong(
            [("/specs/fig.gateway.yaml", wrong)],
            "A gateway file",
            "signature",
            "say how messages are signed; nothing is believed without"
        );
        Right(("/specs/fig.gateway.yaml", right));
    }

    [Fact]
    public void An_outcome_that_changes_one_of_several()
    {
        var gateway = Gateway.Replace(
            "outcome:\n  field: answer-code\n",
            "outcome:\n- field: first_code\n  codes: { OK: { name: Ok, is: success } }\n- field: answer-code\n",
            StringComparison.Ordinal
        );
        var call = Query + "outcome: [|{ otherwise: unknown }|]\n";
        Wrong(
            [(GatewayPath, gateway), (QueryPath, call)],
            "`outcome`",
            "field",
            "the gateway has several entries; say which of them this changes"
        );
        Right((GatewayPath, gateway), (QueryPath, Query + "outcome: { field: first_code, otherwise: unknown }\n"));
    }

    [Fact]
    public void An_extension_without_a_gateway() =>
        Beside(
            "/specs/own.contract.yaml",
            "gateway: TulipPay\nextends: OrderNotice\nfields: {}\n",
            "[|extends|]: OrderNotice\nfields: {}\n",
            "A contract file",
            "gateway",
            "write the name that the gateway's file gives, such as `gateway: ExamplePay`"
        );

    [Theory]
    [InlineData(
        "cipher: aes-256-ctr, mac",
        "[|{ keys: rsa-oaep-sha1, mac: hmac-sha256, parts: [mac-key, cipher-key, nonce, ciphertext, mac] }|]",
        "`encryption`",
        "cipher",
        "say how the message is encrypted, such as `cipher: aes-256-ctr`"
    )]
    [InlineData(
        "version: v1",
        "[|{ keys: rsa-oaep-sha1, cipher: aes-256-ctr, mac: hmac-sha256, parts: [version, mac-key, cipher-key, nonce, "
            + "ciphertext, mac] }|]",
        "`encryption`",
        "version",
        "`parts` has one, so write what it says"
    )]
    public void In_encryption(string missing, string wrong, params string[] arguments)
    {
        var right = PearSpecs.Enclosed[0].Text;
        var encryption = right[right.IndexOf("{ keys", StringComparison.Ordinal)..].TrimEnd();

        Assert.Contains(missing, encryption, StringComparison.Ordinal);
        Among([PearSpecs.Enclosed[0]], PearSpecs.GatewayPath, encryption, wrong, arguments);
    }

    [Fact]
    public void An_envelope_of_neither_kind() =>
        Among(
            PearSpecs.Enclosed,
            PearSpecs.AskPath,
            "envelope: { member: answer, otherwise: [trouble] }",
            "envelope: [|{ otherwise: [trouble] }|]",
            "`envelope`",
            "member",
            "write the name of the member that is the message, or with `encrypted` the field with its encrypted text"
        );
}
