namespace GatewayContracts.Tool.Tests;

/// <summary>The commands on messages, over specs of several gateways.</summary>
public sealed class MessageTests : IDisposable
{
    private const string Otter = "Specs/OtterCheckout/trade-notice.contract.yaml";
    private const string Heron = "Specs/HeronPay/order-paid.contract.yaml";
    private const string Plover = "Specs/PloverPay/payout-event.contract.yaml";
    private const string Notice = """
        {"oid_partner":"201103171000000000","dt_order":"20130515094013","no_order":"A1",
        "oid_paybill":"2013051613121201",
        "money_order":"210.97","result_pay":"SUCCESS","pay_type":"P","sign_type":"RSA"}
        """;

    private readonly Workplace _work = new();

    public MessageTests() =>
        _work
            .Write("gateway.key", Workplace.Gateway.PrivatePem)
            .Write("gateway.pem", Workplace.Gateway.PublicPem)
            .Write("merchant.key", Workplace.Merchant.PrivatePem)
            .Write("merchant.pem", Workplace.Merchant.PublicPem)
            .Write("secret.txt", "a-secret-of-the-shop\n")
            .Write("notice.json", Notice);

    private static string Contract { get; } = Spec("Specs/payment-notification.contract.yaml");

    public void Dispose() => _work.Dispose();

    [Fact]
    public void A_signed_body_is_verified_and_an_altered_one_is_not()
    {
        _work.Write("signed.json", Sign("notice.json", Contract, "-k", "gateway.key"));
        Assert.StartsWith(
            "PaymentNotification: verified\n",
            Verify("signed.json", Contract).Is(0).Output,
            StringComparison.Ordinal
        );

        _work.Write("altered.json", _work.Read("signed.json").Replace("210.97", "910.97", StringComparison.Ordinal));
        var altered = Verify("altered.json", Contract).Is(1).Output;
        Assert.StartsWith("PaymentNotification: NOT verified\n", altered, StringComparison.Ordinal);
        Assert.Contains("gateway-contracts explain", altered, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_comes_from_standard_input_too()
    {
        _work.Input = System.Text.Encoding.UTF8.GetBytes(Sign("notice.json", Contract, "-k", "gateway.key"));
        Assert.True(
            _work
                .Run("verify", "-c", Contract, "-k", "gateway.pem", "--json")
                .Is(0)
                .Json.GetProperty("verified")
                .GetBoolean()
        );
        Assert.True(
            _work
                .Run("verify", "-", "-c", Contract, "-k", "gateway.pem", "--json")
                .Is(0)
                .Json.GetProperty("verified")
                .GetBoolean()
        );
    }

    [Fact]
    public void What_the_library_refuses_though_the_signature_holds_is_not_verified()
    {
        Expect(
            Notice.Replace("\"A1\"", "\"A1&money_order=1\"", StringComparison.Ordinal),
            "ambiguous no_order",
            refused: true
        );
        Expect(Notice.Replace("\"no_order\":\"A1\",", "", StringComparison.Ordinal), "missing no_order", refused: true);
        Expect(Notice.Replace("210.97", "much", StringComparison.Ordinal), "format money_order", refused: true);
        Expect(Notice.Replace("\"P\"", "\"Q\"", StringComparison.Ordinal), "code pay_type", refused: false);

        void Expect(string body, string fault, bool refused)
        {
            _work.Write("body.json", body);
            _work.Write("signed.json", _work.Run("sign", "body.json", "-c", Contract, "-k", "gateway.key").Output);
            var answer = Verify("signed.json", Contract, "--json").Is(refused ? 1 : 0).Json;
            Assert.Equal(
                ("Holds", !refused),
                (answer.GetProperty("finding").GetString(), answer.GetProperty("verified").GetBoolean())
            );
            var found = Assert.Single(
                answer.GetProperty("content").EnumerateArray(),
                one => one.GetProperty("fault").GetString() == fault
            );
            Assert.Equal(refused, found.GetProperty("isRefused").GetBoolean());
        }
    }

    [Fact]
    public void Another_merchant_s_message_is_refused()
    {
        _work.Write("signed.json", Sign("notice.json", Contract, "-k", "gateway.key"));

        Verify("signed.json", Contract, "--merchant", "201103171000000000").Is(0);
        Assert.Contains(
            "refused: oid_partner is",
            Verify("signed.json", Contract, "--merchant", "201103171000000001").Is(1).Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("merchant.key", "merchant.pem", "OtherKey", "--other-key")]
    [InlineData("merchant.key", "merchant.key", "OwnKey", "--own-key")]
    public void The_key_that_made_it_is_told(string signer, string known, string finding, string option)
    {
        _work.Write("signed.json", Sign("notice.json", Contract, "-k", signer));
        var answer = _work
            .Run("explain", "signed.json", "-c", Contract, "-k", "gateway.pem", option, known, "--json")
            .Is(1)
            .Json;
        Assert.Equal(finding, answer.GetProperty("finding").GetString());
    }

    [Fact]
    public void An_explanation_masks_unless_it_is_told_not_to()
    {
        _work.Write(
            "named.json",
            Notice.Replace("\"sign_type\"", "\"acct_name\":\"王小明\",\"sign_type\"", StringComparison.Ordinal)
        );
        _work.Write("signed.json", Sign("named.json", Contract, "-k", "gateway.key"));
        string[] line = ["explain", "signed.json", "-c", Contract, "-k", "gateway.pem"];

        Assert.DoesNotContain("王小明", _work.Run(line).Is(0).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("王小明", _work.Run([.. line, "--json"]).Is(0).Output, StringComparison.Ordinal);
        Assert.Contains("acct_name=王小明", _work.Run([.. line, "--full"]).Is(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_signed_for_a_message_of_mine_and_where_support_s_text_parts_from_it()
    {
        _work.Write("query.json", """{"oid_partner":"201103171000000000","no_order":"A1","sign_type":"RSA"}""");
        var query = Spec("Specs/payment-result-query.contract.yaml");
        const string text = "no_order=A1&oid_partner=201103171000000000&sign_type=RSA";
        Assert.Equal(text, _work.Run("sign", "query.json", "-c", query, "--sign-string").Is(0).Output);
        Assert.Contains(
            text,
            _work.Run("explain", "query.json", "-c", query, "--sent").Is(0).Output,
            StringComparison.Ordinal
        );

        _work.Write("same.txt", text + "\n").Write("support.txt", text.Replace("A1", "A2", StringComparison.Ordinal));
        _work.Run("explain", "query.json", "-c", query, "--compare", "same.txt").Is(0);
        var comparison = _work
            .Run("explain", "query.json", "-c", query, "--compare", "support.txt", "--json")
            .Is(1)
            .Json.GetProperty("comparison");
        Assert.Equal(
            (10, "no_order"),
            (comparison.GetProperty("firstDifference").GetInt32(), comparison.GetProperty("field").GetString())
        );
    }

    [Fact]
    public void A_shared_secret_over_xml()
    {
        var heron = Spec(Heron);
        _work.Write(
            "paid.xml",
            "<xml><ShopNo>SHOP0042</ShopNo><Nonce>n1</Nonce><DigestType>MD5</DigestType><billNo>B1</billNo></xml>"
        );
        _work.Variables["HERON_SECRET"] = "a-secret-of-the-shop";
        var signed = _work.Run("sign", "paid.xml", "-c", heron, "--secret", "secret.txt", "--algorithm", "MD5");
        Assert.Equal(0, signed.ExitCode);
        Assert.Contains("The contract does not allow it: missing heronNo", signed.Error, StringComparison.Ordinal);
        _work.Write("signed.xml", signed.Output);

        var answer = _work
            .Run("verify", "signed.xml", "-c", heron, "--secret", "env:HERON_SECRET", "--algorithm", "MD5", "--json")
            .Is(1)
            .Json;
        Assert.Equal("Holds", answer.GetProperty("finding").GetString());
        Assert.DoesNotContain("a-secret-of-the-shop", signed.Output + signed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_signature_in_a_header()
    {
        var plover = Spec(Plover);
        _work.Write("event.json", """{"event-id":"E1","app-id":"app_00ff"}""");
        var headers = _work.Run("sign", "event.json", "-c", plover, "-k", "gateway.key", "--algorithm", "RS256").Lines;

        Assert.Equal(["X-Plover-Signature", "X-Plover-Algorithm"], headers.Select(header => header.Split(':')[0]));
        string[] line = ["verify", "event.json", "-c", plover, "-k", "gateway.pem", "--algorithm", "RS256", "--json"];
        Assert.Equal(
            "Holds",
            _work
                .Run([.. line, .. headers.SelectMany(header => (string[])["-H", header])])
                .Json.GetProperty("finding")
                .GetString()
        );
        Assert.Equal("SignatureMissing", _work.Run(line).Json.GetProperty("finding").GetString());
        Assert.Contains("'name: value'", _work.Run([.. line, "-H", "none"]).Refused(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_stays_byte_for_byte_what_was_signed()
    {
        var otter = Spec(Otter);
        _work.Write("notice.form", "merchantNo=OT000001&outTradeId=a+b");
        _work.Write(
            "signed.form",
            _work.Run("sign", "notice.form", "-c", otter, "-k", "gateway.key", "--algorithm", "RSA2").Output
        );
        var answer = _work
            .Run("verify", "signed.form", "-c", otter, "-k", "gateway.pem", "--algorithm", "RSA2", "--json")
            .Json;
        Assert.Equal("Holds", answer.GetProperty("finding").GetString());
    }

    [Theory]
    [InlineData("No key was given", "verify", "notice.json", "-c", "CONTRACT")]
    [InlineData("other.json does not exist", "verify", "other.json", "-c", "CONTRACT", "-k", "gateway.pem")]
    [InlineData("holds an RSA private key", "verify", "notice.json", "-c", "CONTRACT", "-k", "gateway.key")]
    [InlineData("holds an RSA public key", "sign", "notice.json", "-c", "CONTRACT", "-k", "gateway.pem")]
    [InlineData(
        "md5-with-rsa signs with an RSA key",
        "sign",
        "notice.json",
        "-c",
        "CONTRACT",
        "--secret",
        "secret.txt"
    )]
    [InlineData("one of the two", "sign", "notice.json", "-c", "CONTRACT")]
    [InlineData("has no response", "verify", "notice.json", "-c", "CONTRACT", "-k", "gateway.pem", "--as", "response")]
    [InlineData(
        "LianLian accepts RSA, and not",
        "verify",
        "notice.json",
        "-c",
        "CONTRACT",
        "-k",
        "gateway.pem",
        "--algorithm",
        "MD5"
    )]
    [InlineData("is no spec", "verify", "notice.json", "-c", "notice.json", "-k", "gateway.pem")]
    [InlineData("The spec has 1 mistake(s)", "verify", "notice.json", "-c", "alone.contract.yaml", "-k", "gateway.pem")]
    [InlineData(
        "--attempts is a number from 1",
        "explain",
        "notice.json",
        "-c",
        "CONTRACT",
        "-k",
        "gateway.pem",
        "--attempts",
        "0"
    )]
    public void Wrong_use_is_told(string told, params string[] line)
    {
        _work.Write(
            "alone.contract.yaml",
            "gateway: Nobody\ncontract: Alone\nnotification: { acknowledge: ok }\nfields: {}\n"
        );
        Assert.Contains(
            told,
            _work.Run([.. line.Select(word => word == "CONTRACT" ? Contract : word)]).Refused(),
            StringComparison.Ordinal
        );
    }

    private static string Spec(string path) =>
        Path.Combine(AppContext.BaseDirectory, path.Replace('/', Path.DirectorySeparatorChar));

    private string Sign(string body, string contract, params string[] key) =>
        _work.Run(["sign", body, "-c", contract, .. key]).Is(0).Output;

    private ToolResult Verify(string body, string contract, params string[] more) =>
        _work.Run(["verify", body, "-c", contract, "-k", "gateway.pem", .. more]);
}
