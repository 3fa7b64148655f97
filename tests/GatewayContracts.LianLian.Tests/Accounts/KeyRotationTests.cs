namespace GatewayContracts.LianLian.Tests.Accounts;

public sealed class KeyRotationTests
{
    private static readonly VerificationKey Old = Parties.Gateway.Public.Named("until June");
    private static readonly VerificationKey Next = Parties.NextGateway.Public.Named("from June");
    private static readonly MerchantAccount Account = new(
        Parties.MerchantId,
        Parties.Merchant.Private,
        new KeyRing(Next, Old)
    );

    [Fact]
    public void While_the_gateway_changes_its_key_both_hold_and_the_result_says_which()
    {
        Assert.Same(Old, Open(SignedByHand.Body(Messages.Notification(), Parties.Gateway)).Accepted().Key);
        Assert.Same(Next, Open(SignedByHand.Body(Messages.Notification(), Parties.NextGateway)).Accepted().Key);
    }

    [Fact]
    public void A_third_key_is_unknown_and_those_that_were_tried_are_named()
    {
        var refusal = Open(SignedByHand.Body(Messages.Notification(), Parties.Stranger))
            .Refused(RefusalReason.UnknownKey);

        Assert.Contains("until June", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(Old.Fingerprint, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_message_is_told_with_the_key_that_signed_it()
    {
        var forged = Messages
            .Notification()
            .With(("money_order", "0.01"))
            .With(
                ("sign", SignedByHand.Signature(SignedByHand.SignString(Messages.Notification()), Parties.NextGateway))
            );

        Assert.Contains(
            "from June",
            Open(SignedByHand.Bytes(forged)).Refused(RefusalReason.DoesNotMatch).Message,
            StringComparison.Ordinal
        );
    }

    private static Opened<PaymentNotification> Open(byte[] body) =>
        SignedMessage.Open<PaymentNotification>(body, Account);
}
