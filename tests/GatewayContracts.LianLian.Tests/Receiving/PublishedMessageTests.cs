using System.Text;

namespace GatewayContracts.LianLian.Tests.Receiving;

public sealed class PublishedMessageTests
{
    public static TheoryData<PublishedMessage> Genuine => [.. PublishedMessage.All.Where(message => message.Holds)];

    public static TheoryData<PublishedMessage> OverAnotherText =>
        [.. PublishedMessage.All.Where(message => !message.Holds)];

    [Fact]
    public void There_are_three_of_each() => Assert.Equal((3, 3), (Genuine.Count, OverAnotherText.Count));

    [Theory]
    [MemberData(nameof(Genuine))]
    public void A_genuine_message_holds_over_its_published_sign_string(PublishedMessage message)
    {
        var account = message.Account();

        var verified = Open(message.Body, account).Accepted();

        Assert.Equal(message.SignString, verified.SignString);
        Assert.Equal(message.Merchant, verified.Message.OidPartner);
        Assert.Equal(account.Keys[0], verified.Key);
    }

    [Fact]
    public void Their_values_are_read_and_what_the_query_does_not_have_is_kept()
    {
        var duplicate = Open(PublishedMessage.All[0]).Accepted();
        Assert.Equal(
            (RetCode.SuspectedDuplicateOrder, "4002", "疑似重复提交订单"),
            (duplicate.Message.RetCode, duplicate.Message.RetCodeText, duplicate.Message.RetMsg)
        );
        Assert.Equal("20190510112458100750606813", duplicate.Message.NoOrder);
        Assert.Equal(new Dictionary<string, string> { ["confirm_code"] = "646872" }, duplicate.UnknownFields);

        var sms = Open(PublishedMessage.All[4]).Accepted();
        Assert.Equal(
            (RetCode.SmsVerificationRequired, "短信已下发，需验证短信验证码"),
            (sms.Message.RetCode, sms.Message.RetMsg)
        );
        Assert.Equal(new DateTimeOffset(2022, 10, 13, 14, 50, 18, TimeSpan.FromHours(8)), sms.Message.DtOrder);
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["token"] = "ce40a0c2e72964cc25e1dcd4e47e62c1",
                ["user_id"] = "LLianPay-YT-Test-12345",
            },
            sms.UnknownFields
        );
    }

    [Fact]
    public void The_one_without_a_return_code_is_genuine_too_and_its_lack_is_drift()
    {
        var verified = Open(PublishedMessage.All[1]).Accepted();

        Assert.Null(verified.Message.RetCode);
        Assert.Equal("403392******1234", verified.Message.CardNo!.ReadUnverified());
        Assert.Equal(
            [(ViolationKind.Missing, "ret_code"), (ViolationKind.Missing, "ret_msg")],
            verified.Drift.Select(drift => (drift.Kind, drift.Fields.Single()))
        );
    }

    [Theory]
    [MemberData(nameof(OverAnotherText))]
    public void A_genuine_signature_over_another_text_does_not_match(PublishedMessage message)
    {
        var refusal = Open(message).Refused(RefusalReason.DoesNotMatch);

        Assert.Equal(["sign"], refusal.Fields);
        Assert.Contains(
            VerificationKey.Parse(message.PublicKey).Fingerprint,
            refusal.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [MemberData(nameof(Genuine))]
    public void One_changed_character_of_a_signed_value_does_not_match(PublishedMessage message)
    {
        foreach (
            var pair in message
                .SignString!.Split('&')
                .Where(pair => !pair.StartsWith("sign_type=", StringComparison.Ordinal))
        )
        {
            var value = pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..];
            var changed = message.Body.Replace(
                $"\"{value}\"",
                $"\"{value[..^1]}{(value[^1] == '7' ? '8' : '7')}\"",
                StringComparison.Ordinal
            );

            Assert.NotEqual(message.Body, changed);
            Open(changed, message.Account()).Refused(RefusalReason.DoesNotMatch);
        }
    }

    [Theory]
    [MemberData(nameof(Genuine))]
    public void Under_another_key_of_the_same_length_it_is_an_unknown_key(PublishedMessage message)
    {
        var other = Parties.Stranger.Public;

        var refusal = Open(message.Body, message.Account(Parties.Stranger.PublicPem)).Refused(RefusalReason.UnknownKey);

        Assert.Contains(other.Fingerprint, refusal.Message, StringComparison.Ordinal);
    }

    private static Opened<PaymentResultQueryResponse> Open(PublishedMessage message) =>
        Open(message.Body, message.Account());

    private static Opened<PaymentResultQueryResponse> Open(string body, MerchantAccount account) =>
        SignedMessage.Open<PaymentResultQueryResponse>(Encoding.UTF8.GetBytes(body), account);
}
