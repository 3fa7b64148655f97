namespace GatewayContracts.LianLian.Tests.Sending;

public sealed class SecrecyTests
{
    private const string Card = "6222029876543210";
    private const string Id = "11010119900307";
    private const string Name = "张三丰";
    private const string Token = "agreement-42";

    [Fact]
    public void A_message_for_people_tells_of_sensitive_values_only_what_they_are()
    {
        var text = Sensitive().ToString();

        Keeps(text);
        Assert.Contains("card_no: (card, 16 characters)", text, StringComparison.Ordinal);
        Assert.Contains("id_no: (id number, 14 characters)", text, StringComparison.Ordinal);
        Assert.Contains("acct_name: (name, 3 characters)", text, StringComparison.Ordinal);
        Assert.Contains("no_agree: (token, 12 characters)", text, StringComparison.Ordinal);
        Assert.Contains("no_order: \"1\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Neither_do_violations_and_the_exception_tell_more()
    {
        var exception = Assert.Throws<InvalidMessageException>(() =>
            SignedMessage.Seal(Sensitive("&money_order=1"), Parties.GatewayAccount)
        );

        Assert.Equal(
            [
                (ViolationKind.Length, "id_no"),
                (ViolationKind.Ambiguous, "no_agree"),
                (ViolationKind.Ambiguous, "id_no"),
                (ViolationKind.Ambiguous, "acct_name"),
                (ViolationKind.Ambiguous, "card_no"),
            ],
            exception.Violations.Select(violation => (violation.Kind, violation.Fields.Single()))
        );
        Keeps(exception.ToString());
        foreach (var violation in exception.Violations)
        {
            Keeps($"{violation.Message} {violation.Value} {violation.Limit} {violation}");
            Assert.Matches(@"^\((id number|token|name|card), \d+ characters\)$", violation.Value);
        }
    }

    [Fact]
    public void Nor_does_a_verified_message_a_refusal_or_its_drift()
    {
        var wire = Messages
            .Notification()
            .With(("card_no", Card), ("id_no", Id), ("acct_name", Name), ("no_agree", Token));

        var verified = Receive.Notification(wire).Accepted();
        Keeps(
            $"{verified} {verified.Message} {string.Join(' ', verified.Drift)} "
                + $"{string.Join(' ', verified.Drift.Select(drift => drift.Value))}"
        );
        Assert.Equal(
            (Card, Id, Name, Token),
            (verified.Message.CardNo, verified.Message.IdNo, verified.Message.AcctName, verified.Message.NoAgree)
        );

        Keeps(
            Receive
                .Notification(wire.With(("card_no", Card + "&no_order=1")))
                .Refused(RefusalReason.Ambiguous)
                .ToString()
        );
        var response = Receive.Response(Messages.Response().With(("card_no", Card))).Accepted();
        Keeps($"{response} {response.Message}");
    }

    private static void Keeps(string text) =>
        Assert.All([Card, Id, Name, Token], secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal));

    private static PaymentNotification Sensitive(string more = "") =>
        new()
        {
            NoOrder = "1",
            DtOrder = DateTimeOffset.UnixEpoch,
            OidPaybill = "2",
            MoneyOrder = 1,
            ResultPay = ResultPay.Success,
            PayType = PaymentNotificationPayType.QuickPaymentDebit,
            CardNo = Card + more,
            IdNo = Id + more,
            AcctName = Name + more,
            NoAgree = Token + more,
        };
}
