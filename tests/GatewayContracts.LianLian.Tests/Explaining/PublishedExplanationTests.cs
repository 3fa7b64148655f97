using GatewayContracts.Explaining;
using GatewayContracts.Metadata;

namespace GatewayContracts.LianLian.Tests.Explaining;

/// <summary>The published messages, each explained by the fields of its own page.</summary>
public class PublishedExplanationTests
{
    public static TheoryData<PublishedMessage> Genuine => [.. PublishedMessage.All.Where(message => message.Holds)];

    public static TheoryData<PublishedMessage> OverAnotherText =>
        [.. PublishedMessage.All.Where(message => !message.Holds && message.Name != EasyPayment)];

    private const string EasyPayment = "easy payment, sample answer";

    [Theory]
    [MemberData(nameof(Genuine))]
    public void A_genuine_message_holds_over_the_published_sign_string(PublishedMessage message)
    {
        var explanation = Explain(message);

        Assert.Equal(SignatureFinding.Holds, explanation.Finding);
        Assert.Equal(message.SignString, explanation.SignedText);
        Assert.Equal(message.SignString, explanation.SignString);
        Assert.Equal(1, explanation.Attempts);
        Assert.Empty(explanation.Repairs);
        Assert.Empty(explanation.Remarks);
    }

    [Theory]
    [MemberData(nameof(OverAnotherText))]
    public void A_signature_from_another_message_is_the_gateways_over_another_text(PublishedMessage message)
    {
        var explanation = Explain(message);

        Assert.Equal(SignatureFinding.OtherText, explanation.Finding);
        Assert.Equal(VerificationKey.Parse(message.PublicKey).Fingerprint, explanation.Key!.Fingerprint);
        Assert.Empty(explanation.Repairs);
        Assert.Null(explanation.SignedText);
        Assert.False(explanation.IsCut);
        Assert.True(explanation.Attempts > 1000, $"{explanation.Attempts}");
    }

    [Fact]
    public void The_easy_payment_sample_holds_with_the_result_that_its_page_left_out()
    {
        var explanation = Explain(PublishedMessage.All.Single(message => message.Name == EasyPayment));

        Assert.Equal(SignatureFinding.OtherwiseMadeText, explanation.Finding);
        var repair = Assert.Single(explanation.Repairs);
        Assert.Equal((RepairKind.FieldAdded, "result_pay"), (repair.Kind, repair.Field));
        Assert.Contains("&result_pay=SUCCESS&", explanation.SignedText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_that_is_refused_although_its_signature_holds_is_not_called_accepted()
    {
        var body = SignedByHand.Body(Messages.Notification().With(("info_order", "balls&money_order=0.01")));

        var explanation = SignedMessage.Explain<PaymentNotification>(body, Parties.MerchantAccount);

        Assert.Equal(SignatureFinding.Holds, explanation.Finding);
        Assert.Equal(
            $"The message is refused all the same (Ambiguous): "
                + $"{SignedMessage.Open<PaymentNotification>(body, Parties.MerchantAccount).Refusal!.Message}",
            Assert.Single(explanation.Remarks)
        );
        Assert.Empty(
            SignedMessage
                .Explain<PaymentNotification>(SignedByHand.Body(Messages.Notification()), Parties.MerchantAccount)
                .Remarks
        );
    }

    // The tables of the pages that the messages stand in; of codes the values that the tables have.
    private static Explanation Explain(PublishedMessage message)
    {
        string[] names =
        [
            "ret_code",
            "ret_msg",
            "oid_partner",
            "sign_type",
            "sign",
            "no_order",
            "dt_order",
            "oid_paybill",
            "currency_order",
            "money_order",
            "token",
            "name_goods",
            "pay_type",
            "info_order",
            "bank_code",
            "settle_date",
            "no_agree",
            "confirm_code",
            "user_id",
            "card_no",
        ];
        var contract = new MessageContract(
            message.Name,
            LianLianGateway.Contract,
            [
                .. names.Select(name => new FieldContract(name)),
                new FieldContract("result_pay") { Values = ["SUCCESS", "PROCESSING"] },
            ]
        );
        return SignatureExplainer
            .For(contract, message.Account())
            .Explain(System.Text.Encoding.UTF8.GetBytes(message.Body));
    }
}
