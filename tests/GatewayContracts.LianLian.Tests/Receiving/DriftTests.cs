namespace GatewayContracts.LianLian.Tests.Receiving;

public sealed class DriftTests
{
    [Fact]
    public void An_unknown_code_is_unrecognized_keeps_its_text_and_is_reported()
    {
        var verified = Receive
            .Notification(Messages.Notification().With(("pay_type", "W"), ("result_pay", "SETTLED"), ("id_type", "7")))
            .Accepted();

        Assert.Equal(
            (PaymentNotificationPayType.Unrecognized, "W"),
            (verified.Message.PayType, verified.Message.PayTypeText)
        );
        Assert.Equal((ResultPay.Unrecognized, "SETTLED"), (verified.Message.ResultPay, verified.Message.ResultPayText));
        Assert.Equal((IdType.Unrecognized, "7"), (verified.Message.IdType, verified.Message.IdTypeText));
        Assert.Equal(
            [
                (ViolationKind.Code, "result_pay", "\"SETTLED\""),
                (ViolationKind.Code, "pay_type", "\"W\""),
                (ViolationKind.Code, "id_type", "\"7\""),
            ],
            verified.Drift.Select(drift => (drift.Kind, drift.Fields.Single(), drift.Value))
        );
    }

    [Fact]
    public void A_code_of_the_other_page_is_unknown_here()
    {
        var verified = Receive.Response(Messages.Response().With(("pay_type", "P"))).Accepted();

        Assert.Equal(
            (PaymentResultQueryPayType.Unrecognized, "P"),
            (verified.Message.PayType, verified.Message.PayTypeText)
        );
        Assert.Equal(ViolationKind.Code, Assert.Single(verified.Drift).Kind);
    }

    [Fact]
    public void Values_that_can_be_represented_are_handed_out_however_long_or_large()
    {
        var order = new string('7', 33);

        var verified = Receive
            .Notification(
                Messages.Notification().With(("no_order", order), ("money_order", "100000000.001"), ("id_no", "12345"))
            )
            .Accepted();

        Assert.Equal(
            (order, 100000000.001m, "12345"),
            (verified.Message.NoOrder, verified.Message.MoneyOrder, verified.Message.IdNo)
        );
        Assert.Equal(
            [
                (ViolationKind.Length, "no_order", "at most 32", $"\"{order}\""),
                (ViolationKind.Format, "money_order", "at most 2 decimal places", "\"100000000.001\""),
                (ViolationKind.Range, "money_order", "0.01 to 100000000.00", "\"100000000.001\""),
                (ViolationKind.Length, "id_no", "15 or 18", "(id number, 5 characters)"),
            ],
            verified.Drift.Select(drift => (drift.Kind, drift.Fields.Single(), drift.Limit, drift.Value))
        );
    }

    [Fact]
    public void An_unlisted_return_code_is_no_drift_because_the_spec_gives_it_a_meaning()
    {
        var verified = Receive.Response(Messages.Response().With(("ret_code", "4242"))).Accepted();

        Assert.Equal((RetCode.Unrecognized, "4242"), (verified.Message.RetCode, verified.Message.RetCodeText));
        Assert.Empty(verified.Drift);
    }
}
