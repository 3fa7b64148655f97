using System.Text;
using System.Text.Json.Nodes;
using IbisPay;

namespace InventedGateways.Tests.IbisPay;

/// <summary>Messages that travel encrypted, their signature inside, held against a description written anew.</summary>
public class EncryptedMessageTests
{
    private static TransferRequest Transfer =>
        new()
        {
            OutTradeNo = "T-1",
            TotalAmount = 12.5m,
            Card = "6222020200112233",
            Remark = "到账 \"now\" " + new string('x', 100),
        };

    [Fact]
    public void What_is_sealed_opens_by_the_description_and_is_the_whole_signed_message()
    {
        var message = SignedMessage.Seal(Transfer, Ibis.Shop);
        var wrapper = JsonNode.Parse(message.Body.Span)!.AsObject();

        Assert.Equal(["app_id", "pay_load"], wrapper.Select(field => field.Key));
        Assert.Equal(Ibis.App, (string?)wrapper["app_id"]);
        var inside = PublishedDescription.Decrypt(
            (string)wrapper["pay_load"]!,
            KeyPair.Gateway.Private.ExportParameters(),
            out var version
        );
        Assert.Equal("ibis1", version);
        var fields = JsonNode.Parse(inside)!.AsObject();
        var signature = (string?)fields["sign"];
        fields.Remove("sign");
        Assert.Equal(Transfer.Remark, (string?)fields["remark"]);
        Assert.Equal("12.50", (string?)fields["total_amount"]);
        Ibis.Signed(fields, KeyPair.Shop);
        Assert.Equal(signature, (string?)fields["sign"]);
        Assert.DoesNotContain("6222", Encoding.UTF8.GetString(message.Body.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_and_nonce_are_new_each_time()
    {
        string[][] texts =
        [
            .. Enumerable
                .Range(0, 20)
                .Select(_ =>
                    ((string)JsonNode.Parse(SignedMessage.Seal(Transfer, Ibis.Shop).Body.Span)!["pay_load"]!).Split('$')
                ),
        ];

        Assert.All(
            Enumerable.Range(1, 5),
            part => Assert.Equal(20, texts.Select(text => text[part]).Distinct().Count())
        );
    }

    [Theory]
    [InlineData(null)]
    [InlineData("\r\n")]
    [InlineData("\n")]
    public void What_is_encrypted_by_the_description_is_opened(string? lineEnd)
    {
        var body = Ibis.Envelope(Ibis.Encrypted(Ibis.Transfer(), KeyPair.Shop, lineEnd));
        var opened = SignedMessage.Open<TransferRequest>(body, Ibis.Gateway);

        Assert.True(opened.IsVerified, opened.ToString());
        Assert.Equal(12.5m, opened.Verified.Message.TotalAmount);
        Assert.Equal(body, opened.Verified.Body);
        Assert.StartsWith(
            "{\"app_id\"",
            Encoding.UTF8.GetString(opened.Verified.Content.Span),
            StringComparison.Ordinal
        );
        Assert.StartsWith("app_id=", opened.Verified.SignString, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", RefusalReason.EnvelopeIncomplete, "app_id")]
    [InlineData("""{"app_id":"2016092300580717"}""", RefusalReason.EnvelopeIncomplete, "pay_load")]
    [InlineData("""{"app_id":"2016092300580717","pay_load":""}""", RefusalReason.EnvelopeIncomplete, "pay_load")]
    [InlineData("""{"app_id":"2016092300580717","pay_load":{"a":1}}""", RefusalReason.EnvelopeIncomplete, "pay_load")]
    [InlineData("""{"app_id":"2016092300580717","pay_load":"x"}""", RefusalReason.EnvelopeIncomplete, "pay_load")]
    [InlineData(
        """{"app_id":"2016092300580717","pay_load":"ibis1$$$$$"}""",
        RefusalReason.EnvelopeMalformed,
        "pay_load"
    )]
    [InlineData("""{"app_id":"2016092300580717","pay_load":"ibis2$a"}""", RefusalReason.EnvelopeVersion, "pay_load")]
    [InlineData("""{"pay_load":"x"}""", RefusalReason.EnvelopeIncomplete, "app_id")]
    [InlineData("[]", RefusalReason.NotJson, null)]
    [InlineData("""{"pay_load":"x","pay_load":"y"}""", RefusalReason.DuplicateField, "pay_load")]
    public void A_body_that_is_no_envelope_is_refused(string body, RefusalReason reason, string? field)
    {
        var refusal = SignedMessage.Open<TransferRequest>(Encoding.UTF8.GetBytes(body), Ibis.Gateway).Refusal!;

        Assert.Equal(reason, refusal.Reason);
        Assert.Equal(field is null ? [] : [field], refusal.Fields);
    }

    [Fact]
    public void Another_version_is_refused() =>
        Refused(
            Ibis.Envelope(Ibis.Encrypted(Ibis.Transfer(), KeyPair.Shop, version: "ibis2")),
            RefusalReason.EnvelopeVersion
        );

    [Fact]
    public void A_text_for_another_key_is_refused() =>
        Assert.Equal(
            RefusalReason.EnvelopeKey,
            SignedMessage
                .Open<TransferRequest>(
                    Ibis.Envelope(Ibis.Encrypted(Ibis.Transfer(), KeyPair.Shop)),
                    Ibis.Account(KeyPair.Stranger, KeyPair.Shop)
                )
                .Refusal!.Reason
        );

    [Fact]
    public void A_message_in_another_merchants_envelope_is_refused() =>
        Refused(
            Ibis.Envelope(Ibis.Encrypted(Ibis.Transfer(), KeyPair.Shop), app: "2016092300580718"),
            RefusalReason.EnvelopeDiffers
        );

    [Fact]
    public void Another_merchants_message_in_its_own_envelope_is_refused() =>
        Refused(Ibis.Envelope(Ibis.Encrypted(Ibis.Transfer("1"), KeyPair.Shop), app: "1"), RefusalReason.OtherMerchant);

    [Fact]
    public void Who_encrypts_proves_nothing()
    {
        var unsigned = PublishedDescription.Encrypt(
            Ibis.Transfer().ToJsonString(),
            KeyPair.Gateway.Public.ExportParameters()
        );

        Refused(Ibis.Envelope(unsigned), RefusalReason.SignatureMissing);
        Refused(Ibis.Envelope(Ibis.Encrypted(Ibis.Transfer(), KeyPair.Stranger)), RefusalReason.UnknownKey);
    }

    [Fact]
    public void A_plain_message_is_not_taken_for_an_encrypted_one() =>
        Refused(Encoding.UTF8.GetBytes(Ibis.Signed(Ibis.Transfer(), KeyPair.Shop)), RefusalReason.EnvelopeIncomplete);

    [Fact]
    public void Of_several_accounts_the_envelope_says_which_decrypts()
    {
        var other = Ibis.Account(KeyPair.Stranger, KeyPair.Shop, "77");
        var body = Ibis.Envelope(Ibis.Encrypted(Ibis.Transfer(), KeyPair.Shop));

        Assert.True(SignedMessage.Open<TransferRequest>(body, new Accounts(other, Ibis.Gateway)).IsVerified);
        Assert.Equal(
            RefusalReason.UnknownMerchant,
            SignedMessage.Open<TransferRequest>(body, new Accounts(other)).Refusal!.Reason
        );
    }

    [Fact]
    public void The_gateway_sends_encrypted_too_and_repeats_what_stands_beside()
    {
        var sent = SignedMessage.Seal(
            new TransferEvent
            {
                OutTradeNo = "T-1",
                TradeStatus = TradeStatus.Paid,
                Card = "6222020200112233",
            },
            Ibis.Gateway
        );
        var fields = JsonNode.Parse(sent.Body.Span)!.AsObject();
        var opened = SignedMessage.Open<TransferEvent>(sent.Body, Ibis.Shop);

        Assert.Equal(["app_id", "out_trade_no", "secret"], fields.Select(field => field.Key));
        Assert.Equal("6222020200112233", opened.Verified!.Message.Card);
        fields["out_trade_no"] = "T-2";
        Assert.Equal(
            RefusalReason.EnvelopeDiffers,
            SignedMessage.Open<TransferEvent>(Encoding.UTF8.GetBytes(fields.ToJsonString()), Ibis.Shop).Refusal!.Reason
        );
    }

    [Fact]
    public async Task The_client_sends_an_encrypted_request_and_reads_a_plain_answer()
    {
        await using var gateway = new GatewayStandIn(Ibis.Gateway).Answers<TransferRequest, TransferResponse>(
            "/transfer",
            request => new TransferResponse
            {
                Code = Code.Success,
                Msg = "ok",
                OutTradeNo = request.OutTradeNo,
                TotalAmount = request.TotalAmount,
            }
        );
        var client = new IbisPayClient(await gateway.StartAsync(), Ibis.Shop);
        var answered = Assert.IsType<Answered<TransferResponse>>(await client.TransferAsync(Transfer));

        Assert.Equal(12.5m, answered.Message.TotalAmount);
    }

    [Fact]
    public async Task Without_a_cipher_that_call_alone_throws_and_nothing_is_sent()
    {
        var account = new MerchantAccount(Ibis.App, KeyPair.Shop.Private, Ibis.Shop.Keys, "RSA2");
        await using var gateway = new GatewayStandIn(Ibis.Gateway);
        var client = new IbisPayClient(await gateway.StartAsync(), account);
        var problem = await Assert.ThrowsAsync<GatewayConfigurationException>(() => client.TransferAsync(Transfer));

        Assert.Contains("GatewayContracts.BouncyCastle", Assert.Single(problem.Problems), StringComparison.Ordinal);
        Assert.Empty(gateway.Requests);
        Assert.NotEmpty(SignedMessage.SignString(Transfer, account));
    }

    [Fact]
    public void A_cipher_that_is_none_is_found_when_the_account_meets_the_gateway()
    {
        var account = new MerchantAccount(Ibis.App, KeyPair.Shop.Private, Ibis.Shop.Keys, "RSA2")
        {
            Encryption = new MessageEncryption(new NoCipher()),
        };
        var problem = Assert.Throws<GatewayConfigurationException>(() =>
            SignedMessage.ValidateAccount<IbisPayGateway>(account)
        );

        Assert.Contains("a published vector comes out otherwise", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_payload_of_a_test_is_signed_and_encrypted()
    {
        var body = SignedPayload.Of<TransferRequest>(Ibis.Transfer().ToJsonString(), Ibis.Shop);

        Assert.True(SignedMessage.Open<TransferRequest>(body, Ibis.Gateway).IsVerified);
    }

    [Fact]
    public void An_explanation_looks_inside()
    {
        var body = Ibis.Envelope(Ibis.Encrypted(Ibis.Transfer(), KeyPair.Stranger));

        Assert.Equal(
            GatewayContracts.Explaining.SignatureFinding.UnknownKey,
            SignedMessage.Explain<TransferRequest>(body, Ibis.Gateway).Finding
        );
    }

    private static void Refused(byte[] body, RefusalReason reason) =>
        Assert.Equal(reason, SignedMessage.Open<TransferRequest>(body, Ibis.Gateway).Refusal?.Reason);

    private sealed class Accounts(params MerchantAccount[] accounts) : IMerchantAccounts
    {
        public MerchantAccount? Find(string? merchant) => Array.Find(accounts, account => account.Merchant == merchant);
    }

    private sealed class NoCipher : ICounterModeCipher
    {
        public string Name => "nothing";

        public void Transform(
            ReadOnlySpan<byte> key,
            ReadOnlySpan<byte> counter,
            ReadOnlySpan<byte> input,
            Span<byte> output
        ) => input.CopyTo(output);
    }
}
