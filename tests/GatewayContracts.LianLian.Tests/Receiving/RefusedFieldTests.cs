using System.Text.Json.Nodes;

namespace GatewayContracts.LianLian.Tests.Receiving;

public sealed class RefusedFieldTests
{
    [Fact]
    public void Each_required_field_of_a_notification_that_is_missing_is_named()
    {
        string[] required = ["no_order", "dt_order", "oid_paybill", "money_order", "result_pay", "pay_type"];

        foreach (var name in required)
        {
            Assert.Equal(
                [name],
                Receive.Notification(Messages.Notification().Without(name)).Refused(RefusalReason.FieldMissing).Fields
            );
        }

        var all = Receive.Notification(Messages.Notification().Without(required)).Refused(RefusalReason.FieldMissing);
        Assert.Equal(required, all.Fields);
        Assert.All(required, name => Assert.Contains(name, all.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void No_optional_field_is_missed()
    {
        var verified = Receive
            .Notification(Messages.Notification().Without("settle_date", "info_order", "bank_code"))
            .Accepted();

        Assert.Equal(
            (null, null, null),
            (verified.Message.SettleDate, verified.Message.InfoOrder, verified.Message.BankCode)
        );
        Assert.Empty(verified.Drift);
    }

    [Fact]
    public void A_successful_answer_needs_only_its_code_text_and_merchant()
    {
        string[] business =
        [
            "no_order",
            "dt_order",
            "oid_paybill",
            "money_order",
            "result_pay",
            "settle_date",
            "info_order",
            "pay_type",
            "bank_code",
        ];
        Assert.Empty(Receive.Response(Messages.Response().Without(business)).Accepted().Drift);

        Assert.Equal(
            ["oid_partner"],
            Receive.Response(Messages.Response().Without("oid_partner")).Refused(RefusalReason.FieldMissing).Fields
        );
        Assert.Null(
            Receive
                .Response(Messages.Response().Without("oid_partner").With(("ret_code", "1004")))
                .Accepted()
                .Message.OidPartner
        );
    }

    [Theory]
    [
        InlineData("abc"),
        InlineData("1,000.00"),
        InlineData("210,97"),
        InlineData(" 210.97"),
        InlineData("210.97 "),
        InlineData("+210.97"),
        InlineData("¥210.97")
    ]
    [
        InlineData("210.97元"),
        InlineData("２１０.９７"),
        InlineData("0x10"),
        InlineData("1e400"),
        InlineData("NaN"),
        InlineData("--1"),
        InlineData("."),
        InlineData("210.97\0")
    ]
    [InlineData("12345678901234567890123456789"), InlineData("٢١٠")]
    public void An_amount_that_is_no_number_is_malformed(string amount)
    {
        var refusal = Receive
            .Notification(Messages.Notification().With(("money_order", amount)))
            .Refused(RefusalReason.FieldMalformed);

        Assert.Equal(["money_order"], refusal.Fields);
    }

    [Theory]
    [
        InlineData("2013051509401"),
        InlineData("201305150940133"),
        InlineData("20130532094013"),
        InlineData("20130230094013"),
        InlineData("20130515240000")
    ]
    [
        InlineData("20130515096013"),
        InlineData("2013-05-15 09:40"),
        InlineData(" 20130515094013"),
        InlineData("20130515094013 "),
        InlineData("２０１３０５１５０９４０１３")
    ]
    [
        InlineData("20130515094060"),
        InlineData("00000515094013"),
        InlineData("20130515094013\0"),
        InlineData("yyyyMMddHHmmss"),
        InlineData("00010101000000"),
        InlineData("00010101075959")
    ]
    public void A_date_time_that_is_none_is_malformed(string moment)
    {
        var refusal = Receive
            .Notification(Messages.Notification().With(("dt_order", moment)))
            .Refused(RefusalReason.FieldMalformed);

        Assert.Equal(["dt_order"], refusal.Fields);
        Assert.Contains("yyyyMMddHHmmss", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("00010101080000"), InlineData("99991231235959"), InlineData("20240229235959")]
    public void The_edges_of_time_are_read(string moment)
    {
        var read = Receive.Notification(Messages.Notification().With(("dt_order", moment))).Accepted().Message.DtOrder;

        Assert.Equal(moment, read.ToString("yyyyMMddHHmmss", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(TimeSpan.FromHours(8), read.Offset);
    }

    [Fact]
    public void All_that_is_malformed_and_required_is_listed_and_nothing_of_the_values_is_told()
    {
        var message = Messages
            .Notification()
            .With(
                ("money_order", "secret-1"),
                ("dt_order", "secret-2"),
                ("settle_date", "secret-3"),
                ("no_order", new JsonArray("secret-4")),
                ("pay_type", new JsonObject())
            );

        var refusal = Receive.Notification(message).Refused(RefusalReason.FieldMalformed);

        Assert.Equal(
            ["dt_order", "money_order", "no_order", "pay_type"],
            refusal.Fields.Order(StringComparer.Ordinal).Distinct()
        );
        Assert.DoesNotContain("secret", refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_malformed_field_is_named_once() =>
        Assert.Equal(
            ["pay_type"],
            Receive
                .Notification(Messages.Notification().With(("pay_type", new JsonObject())))
                .Refused(RefusalReason.FieldMalformed)
                .Fields
        );
}
