using System.Globalization;
using System.Text;
using System.Text.Json;

namespace GatewayContracts.LianLian.Tests.Sending;

public sealed class WrittenFormTests
{
    public static TheoryData<string> CultureNames => [.. Cultures.Names];

    [Theory]
    [InlineData("210.97", "210.97")]
    [InlineData("100", "100.00")]
    [InlineData("0.5", "0.50")]
    [InlineData("1.500", "1.50")]
    [InlineData("0.01", "0.01")]
    [InlineData("100000000", "100000000.00")]
    [InlineData("1.0000000000000000000000000000", "1.00")]
    public void An_amount_has_two_places(string amount, string written) =>
        Assert.Equal(
            written,
            Field(Seal(Messages.TypedNotification(decimal.Parse(amount, CultureInfo.InvariantCulture))), "money_order")
        );

    [Theory]
    [InlineData(8, "20130515094013")]
    [InlineData(0, "20130515174013")]
    [InlineData(-11, "20130516044013")]
    [InlineData(14, "20130515034013")]
    public void A_point_in_time_is_written_in_Chinas_time_whatever_its_own_offset(int offset, string written)
    {
        var moment = new DateTimeOffset(2013, 5, 15, 9, 40, 13, TimeSpan.FromHours(offset)).AddMilliseconds(999);
        var body = SignedMessage
            .Seal(new PaymentResultQueryRequest { NoOrder = "1", DtOrder = moment }, Parties.MerchantAccount)
            .Body;

        Assert.Equal(written, Field(body, "dt_order"));
        var back = SignedMessage
            .Open<PaymentResultQueryRequest>(body, Parties.GatewayAccount)
            .Accepted()
            .Message.DtOrder!.Value;
        Assert.Equal(TimeSpan.FromHours(8), back.Offset);
        Assert.Equal(moment.AddMilliseconds(-999), back);
    }

    [Theory]
    [MemberData(nameof(CultureNames))]
    public void No_culture_changes_a_byte(string culture)
    {
        var invariant = Seal(Full());
        var body = Cultures.Under(culture, () => Seal(Full()));

        Assert.Equal(Encoding.UTF8.GetString(invariant.Span), Encoding.UTF8.GetString(body.Span));
        Assert.Equal("1234567.80", Field(body, "money_order"));
        Assert.Equal(("20240229235959", "20240301"), (Field(body, "dt_order"), Field(body, "settle_date")));
        var read = Cultures.Under(culture, () => Receive.Notification(body).Accepted().Message);
        Assert.Equal((1234567.8m, Full().DtOrder, Full().SettleDate), (read.MoneyOrder, read.DtOrder, read.SettleDate));
    }

    [Theory]
    [MemberData(nameof(CultureNames))]
    public void No_culture_changes_a_violation(string culture)
    {
        static string Limits() =>
            string.Join(
                '|',
                SignedMessage
                    .Validate(Messages.TypedNotification(-1234567.891m), Parties.GatewayAccount)
                    .Select(violation => $"{violation.Value} {violation.Limit}")
            );

        Assert.Equal(
            "\"-1234567.891\" at most 2 decimal places|\"-1234567.891\" 0.01 to 100000000.00",
            Cultures.Under(culture, Limits)
        );
    }

    [Fact]
    public void A_point_in_time_at_the_end_of_the_calendar_is_a_violation()
    {
        var violation = Assert.Single(
            SignedMessage.Validate(
                new PaymentResultQueryRequest { NoOrder = "1", DtOrder = DateTimeOffset.MaxValue },
                Parties.MerchantAccount
            )
        );

        Assert.Equal((ViolationKind.Range, "dt_order"), (violation.Kind, Assert.Single(violation.Fields)));
    }

    [Fact]
    public void The_body_is_JSON_in_UTF8_with_raw_Chinese_characters_in_the_pages_order()
    {
        var message = SignedMessage.Seal(Full(), Parties.GatewayAccount);
        var text = Encoding.UTF8.GetString(message.Body.Span);

        Assert.Equal("application/json;charset=utf-8", message.ContentType);
        Assert.Contains("\"info_order\":\"羽毛球 & <3> + '\\\"'\"", text, StringComparison.Ordinal);
        Assert.Equal(
            [
                "oid_partner",
                "sign_type",
                "sign",
                "no_order",
                "dt_order",
                "oid_paybill",
                "money_order",
                "result_pay",
                "settle_date",
                "info_order",
                "pay_type",
                "id_type",
                "acct_name",
            ],
            JsonDocument.Parse(message.Body).RootElement.EnumerateObject().Select(field => field.Name)
        );
    }

    [Fact]
    public void Characters_beyond_the_first_plane_come_back() =>
        Assert.Equal(
            "🏸羽",
            Receive
                .Notification(
                    Seal(
                        new PaymentNotification
                        {
                            NoOrder = "1",
                            DtOrder = DateTimeOffset.UnixEpoch,
                            OidPaybill = "2",
                            MoneyOrder = 1,
                            ResultPay = ResultPay.Success,
                            PayType = PaymentNotificationPayType.QuickPaymentDebit,
                            InfoOrder = "🏸羽",
                        }
                    )
                )
                .Accepted()
                .Message.InfoOrder
        );

    private static PaymentNotification Full() =>
        new()
        {
            NoOrder = "iI-1",
            DtOrder = new DateTimeOffset(2024, 2, 29, 15, 59, 59, TimeSpan.Zero),
            OidPaybill = "2013051613121201",
            MoneyOrder = 1234567.8m,
            ResultPay = ResultPay.Failure,
            SettleDate = new DateOnly(2024, 3, 1),
            InfoOrder = "羽毛球 & <3> + '\"'",
            PayType = PaymentNotificationPayType.QuickPaymentDebit,
            IdType = IdType.OtherCertificate,
            AcctName = "İpek",
        };

    private static ReadOnlyMemory<byte> Seal(PaymentNotification message) =>
        SignedMessage.Seal(message, Parties.GatewayAccount).Body;

    private static string? Field(ReadOnlyMemory<byte> body, string name) =>
        JsonDocument.Parse(body).RootElement.GetProperty(name).GetString();
}
