namespace GatewayContracts.LianLian.Tests.Receiving;

/// <summary>
/// Joined text can be split again: whoever may choose one value could move a genuine signature onto other fields.
/// </summary>
public sealed class AmbiguityTests
{
    [Fact]
    public void A_genuine_signature_moved_onto_another_amount_is_refused()
    {
        // The shop lets its customer write info_order, and the gateway signs it.
        var genuine = Messages.Notification().With(("info_order", "balls&money_order=0.01"), ("money_order", "210.97"));
        var moved = Messages.Notification().With(("info_order", "balls"), ("money_order", "0.01&money_order=210.97"));
        Assert.Equal(SignedByHand.SignString(genuine), SignedByHand.SignString(moved));

        Assert.Equal(
            ["info_order", "money_order"],
            Receive.Notification(genuine).Refused(RefusalReason.Ambiguous).Fields
        );
        Assert.Equal(
            ["money_order"],
            Receive
                .Notification(SignedByHand.BodyWithSignatureOf(genuine, moved))
                .Refused(RefusalReason.Ambiguous)
                .Fields
        );
    }

    [Fact]
    public void The_true_amount_cannot_be_hidden_in_an_unknown_field()
    {
        var genuine = Messages
            .Notification()
            .With(("info_order", "balls&money_order=999.00&money_x="), ("money_order", "1.00"));
        var moved = Messages
            .Notification()
            .With(("info_order", "balls"), ("money_order", "999.00"), ("money_x", "&money_order=1.00"));
        Assert.Equal(SignedByHand.SignString(genuine), SignedByHand.SignString(moved));

        Assert.Equal(
            ["money_x", "money_order"],
            Receive
                .Notification(SignedByHand.BodyWithSignatureOf(genuine, moved))
                .Refused(RefusalReason.Ambiguous)
                .Fields
        );
    }

    [Fact]
    public void Nor_in_a_name()
    {
        var genuine = Messages
            .Notification()
            .With(("info_order", "balls&money_order=999.00&money_x"), ("money_order", "1.00"));
        var moved = Messages
            .Notification()
            .With(("info_order", "balls"), ("money_order", "999.00"), ("money_x&money_order", "1.00"));
        Assert.Equal(SignedByHand.SignString(genuine), SignedByHand.SignString(moved));

        Assert.Equal(
            ["money_x&money_order"],
            Receive
                .Notification(SignedByHand.BodyWithSignatureOf(genuine, moved))
                .Refused(RefusalReason.Ambiguous)
                .Fields
        );
    }

    [Fact]
    public void Two_fields_cannot_be_taken_for_one()
    {
        var genuine = Messages.Notification();
        var merged = Messages.Notification().Without("pay_type").With(("oid_paybill", "2013051613121201&pay_type=P"));
        Assert.Equal(SignedByHand.SignString(genuine), SignedByHand.SignString(merged));

        Assert.Equal(
            ["oid_paybill", "pay_type"],
            Receive
                .Notification(SignedByHand.BodyWithSignatureOf(genuine, merged))
                .Refused(RefusalReason.Ambiguous)
                .Fields
        );
    }

    [Theory]
    [InlineData("a&b")]
    [InlineData("a=b")]
    [InlineData("&")]
    [InlineData("=")]
    [InlineData("sign_typ&sign_type")]
    public void A_name_that_holds_what_joins_the_sign_string_is_refused(string name) =>
        Assert.Equal(
            [name],
            Receive.Notification(Messages.Notification().With((name, "1"))).Refused(RefusalReason.Ambiguous).Fields
        );

    [Theory]
    [InlineData("&money_order=")]
    [InlineData("x&sign=")]
    [InlineData("x&bank_code=1")]
    [InlineData("&card_no=6222")]
    public void A_value_that_holds_the_beginning_of_a_field_is_refused(string value) =>
        Receive.Notification(Messages.Notification().With(("info_order", value))).Refused(RefusalReason.Ambiguous);

    [Fact]
    public void So_is_one_that_imitates_an_unknown_field_of_the_same_message() =>
        Assert.Equal(
            ["info_order", "coupon"],
            Receive
                .Notification(Messages.Notification().With(("coupon", "5"), ("info_order", "x&coupon=1")))
                .Refused(RefusalReason.Ambiguous)
                .Fields
        );

    [Theory]
    [InlineData("A & B = C")]
    [InlineData("size=3&colour=red")]
    [InlineData("money_order=1")]
    [InlineData("a&money_order")]
    public void Other_values_may_hold_both_characters(string value) =>
        Assert.Equal(
            value,
            Receive.Notification(Messages.Notification().With(("info_order", value))).Accepted().Message.InfoOrder
        );

    [Fact]
    public void Nothing_is_said_of_it_before_the_signature_holds() =>
        Receive
            .Notification(
                SignedByHand.BodyWithSignatureOf(Messages.Notification(), Messages.Notification().With(("a&b", "1")))
            )
            .Refused(RefusalReason.DoesNotMatch);
}
