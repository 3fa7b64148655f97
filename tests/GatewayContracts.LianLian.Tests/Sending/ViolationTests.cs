namespace GatewayContracts.LianLian.Tests.Sending;

public sealed class ViolationTests
{
    [Fact]
    public void A_query_that_names_nothing_breaks_the_rule_between_its_fields()
    {
        var violation = Assert.Single(Violations(new PaymentResultQueryRequest()));

        Assert.Equal((ViolationKind.Rule, null), (violation.Kind, violation.Value));
        Assert.Equal(["no_order", "oid_paybill"], violation.Fields);
        Assert.Single(Violations(new PaymentResultQueryRequest { NoOrder = "", OidPaybill = "" }));
        Assert.Empty(Violations(new PaymentResultQueryRequest { OidPaybill = "2013051613121201" }));
        Assert.Empty(Violations(new PaymentResultQueryRequest { NoOrder = "1", OidPaybill = "2013051613121201" }));
    }

    [Fact]
    public void A_text_that_is_too_long_says_by_how_much()
    {
        var violation = Assert.Single(Violations(new PaymentResultQueryRequest { NoOrder = new string('1', 33) }));

        Assert.Equal(
            (ViolationKind.Length, "no_order", "at most 32"),
            (violation.Kind, violation.Fields.Single(), violation.Limit)
        );
        Assert.Contains("33", violation.Message, StringComparison.Ordinal);
        Assert.Empty(Violations(new PaymentResultQueryRequest { NoOrder = new string('1', 32) }));
    }

    [Theory]
    [InlineData("0", ViolationKind.Range, "0.01 to 100000000.00")]
    [InlineData("-0.01", ViolationKind.Range, "0.01 to 100000000.00")]
    [InlineData("100000000.01", ViolationKind.Range, "0.01 to 100000000.00")]
    [InlineData("1.501", ViolationKind.Format, "at most 2 decimal places")]
    public void An_amount_out_of_its_limits_is_named_once(string amount, ViolationKind kind, string limit)
    {
        var money = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture);

        var violation = Assert.Single(
            SignedMessage.Validate(Messages.TypedNotification(money), Parties.GatewayAccount)
        );

        Assert.Equal(
            (kind, "money_order", limit, $"\"{amount}\""),
            (violation.Kind, violation.Fields.Single(), violation.Limit, violation.Value)
        );
    }

    [Theory]
    [InlineData("0.01")]
    [InlineData("1.500")]
    [InlineData("100000000.00")]
    public void An_amount_within_them_is_not(string amount) =>
        Assert.Empty(
            SignedMessage.Validate(
                Messages.TypedNotification(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)),
                Parties.GatewayAccount
            )
        );

    [Fact]
    public void Everything_wrong_with_a_message_is_listed_at_once_and_nothing_is_signed()
    {
        var message = new PaymentNotification
        {
            NoOrder = new string('1', 33),
            DtOrder = DateTimeOffset.UnixEpoch,
            OidPaybill = "",
            MoneyOrder = 100000000.015m,
            ResultPay = ResultPay.Unrecognized,
            PayType = (PaymentNotificationPayType)99,
            IdType = IdType.Unrecognized,
            IdNo = "1234",
            InfoOrder = "x&money_order=0.01",
        };

        var exception = Assert.Throws<InvalidMessageException>(() =>
            SignedMessage.Seal(message, Parties.GatewayAccount)
        );

        Assert.Equal(
            [
                (ViolationKind.Length, "no_order"),
                (ViolationKind.Format, "money_order"),
                (ViolationKind.Range, "money_order"),
                (ViolationKind.Code, "result_pay"),
                (ViolationKind.Code, "pay_type"),
                (ViolationKind.Code, "id_type"),
                (ViolationKind.Length, "id_no"),
                (ViolationKind.Missing, "oid_paybill"),
                (ViolationKind.Ambiguous, "info_order"),
            ],
            exception.Violations.Select(violation => (violation.Kind, violation.Fields.Single()))
        );
        Assert.All(
            exception.Violations,
            violation => Assert.Contains(violation.Message, exception.Message, StringComparison.Ordinal)
        );
        Assert.StartsWith(
            "PaymentNotification was not signed and not sent",
            exception.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_value_that_smuggles_in_a_field_is_ambiguous()
    {
        var violation = Assert.Single(Violations(new PaymentResultQueryRequest { NoOrder = "1&money_order=0.01" }));

        Assert.Equal(
            (ViolationKind.Ambiguous, "no_order", "\"1&money_order=0.01\""),
            (violation.Kind, violation.Fields.Single(), violation.Value)
        );
        Assert.Contains("money_order", violation.Message, StringComparison.Ordinal);
        Assert.Empty(Violations(new PaymentResultQueryRequest { NoOrder = "1&money=2", UserId = "a=b&c" }));
    }

    [Fact]
    public void What_the_account_fills_in_may_be_given_but_not_differently()
    {
        Assert.Empty(
            Violations(
                new PaymentResultQueryRequest
                {
                    NoOrder = "1",
                    OidPartner = Parties.MerchantId,
                    SignType = "RSA",
                }
            )
        );

        Assert.Equal(
            [(ViolationKind.Account, "oid_partner", Parties.MerchantId), (ViolationKind.Account, "sign_type", "RSA")],
            Violations(
                    new PaymentResultQueryRequest
                    {
                        NoOrder = "1",
                        OidPartner = "201304121000001005",
                        SignType = "MD5",
                    }
                )
                .Select(violation => (violation.Kind, violation.Fields.Single(), violation.Limit))
        );
    }

    private static IReadOnlyList<Violation> Violations(PaymentResultQueryRequest request) =>
        SignedMessage.Validate(request, Parties.MerchantAccount);
}
