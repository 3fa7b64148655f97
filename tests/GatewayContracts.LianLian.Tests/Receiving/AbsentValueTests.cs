using System.Text;
using System.Text.Json.Nodes;

namespace GatewayContracts.LianLian.Tests.Receiving;

public sealed class AbsentValueTests
{
    [Theory]
    [InlineData("\"\"")]
    [InlineData("null")]
    public void An_empty_value_reads_as_absent_and_the_signature_does_not_cover_it(string empty)
    {
        var genuine = SignedByHand.Body(Messages.Notification().Without("settle_date", "info_order", "bank_code"));
        var body = Encoding
            .UTF8.GetString(genuine)
            .Replace(
                "{",
                $"{{\"settle_date\":{empty},\"info_order\":{empty},\"bank_code\":{empty},\"id_type\":{empty},",
                StringComparison.Ordinal
            );

        var verified = Receive.Notification(Encoding.UTF8.GetBytes(body)).Accepted();

        Assert.Equal(
            (null, null, null, null),
            (
                verified.Message.SettleDate,
                verified.Message.InfoOrder,
                verified.Message.BankCode,
                verified.Message.IdType
            )
        );
        Assert.DoesNotContain("settle_date", verified.SignString, StringComparison.Ordinal);
        Assert.Empty(verified.Drift);
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("null")]
    public void So_an_empty_required_one_is_missing(string empty)
    {
        var genuine = SignedByHand.Body(Messages.Notification().Without("money_order"));
        var body = Encoding
            .UTF8.GetString(genuine)
            .Replace("{", $"{{\"money_order\":{empty},", StringComparison.Ordinal);

        Assert.Equal(
            ["money_order"],
            Receive.Notification(Encoding.UTF8.GetBytes(body)).Refused(RefusalReason.FieldMissing).Fields
        );
    }

    [Fact]
    public void The_letters_null_are_a_value() =>
        Assert.Equal(
            "null",
            Receive.Notification(Messages.Notification().With(("info_order", "null"))).Accepted().Message.InfoOrder
        );

    [Fact]
    public void Numbers_and_texts_read_alike_because_the_signature_does_not_tell_them_apart()
    {
        var asText = Receive.Notification(Messages.Notification()).Accepted();
        var asNumber = Receive
            .Notification(
                SignedByHand.BodyWithSignatureOf(
                    Messages.Notification(),
                    Messages
                        .Notification()
                        .With(
                            ("money_order", JsonNode.Parse("210.97")),
                            ("no_order", JsonNode.Parse("2013051500001")),
                            ("settle_date", 20130516)
                        )
                )
            )
            .Accepted();

        Assert.Equal(asText.SignString, asNumber.SignString);
        Assert.Equal(
            (210.97m, "2013051500001", new DateOnly(2013, 5, 16)),
            (asNumber.Message.MoneyOrder, asNumber.Message.NoOrder, asNumber.Message.SettleDate)
        );
        Assert.Empty(asNumber.Drift);
    }

    [Theory]
    [InlineData("2.1097E+2", "210.97")]
    [InlineData("210.970", "210.970")]
    [InlineData("49.950", "49.950")]
    public void A_number_is_signed_by_the_text_it_came_with(string number, string value)
    {
        var verified = Receive
            .Notification(Messages.Notification().With(("money_order", JsonNode.Parse(number))))
            .Accepted();

        Assert.Contains($"&money_order={number}&", verified.SignString, StringComparison.Ordinal);
        Assert.Equal(
            decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture),
            verified.Message.MoneyOrder
        );
    }
}
