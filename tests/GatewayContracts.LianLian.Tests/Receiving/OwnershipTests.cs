namespace GatewayContracts.LianLian.Tests.Receiving;

public sealed class OwnershipTests
{
    [Theory]
    [InlineData("201304121000001005")]
    [InlineData("201304121000001004 ")]
    [InlineData("２01304121000001004")]
    [InlineData("20130412100000100")]
    public void A_genuine_message_of_another_merchant_is_refused(string merchant)
    {
        Assert.Equal(
            ["oid_partner"],
            Receive
                .Notification(Messages.Notification().With(("oid_partner", merchant)))
                .Refused(RefusalReason.OtherMerchant)
                .Fields
        );
        Receive.Response(Messages.Response().With(("oid_partner", merchant))).Refused(RefusalReason.OtherMerchant);
    }

    [Fact]
    public void A_notification_that_does_not_say_whose_it_is_is_refused() =>
        Assert.Equal(
            ["oid_partner"],
            Receive
                .Notification(Messages.Notification().Without("oid_partner"))
                .Refused(RefusalReason.MerchantMissing)
                .Fields
        );

    [Fact]
    public void The_signature_is_looked_at_first() =>
        Receive
            .Notification(SignedByHand.Body(Messages.Notification().With(("oid_partner", "1")), Parties.Stranger))
            .Refused(RefusalReason.UnknownKey);
}
