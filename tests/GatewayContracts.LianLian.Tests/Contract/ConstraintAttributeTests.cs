using System.ComponentModel.DataAnnotations;
using System.Reflection;
using GatewayContracts.Metadata;

namespace GatewayContracts.LianLian.Tests.Contract;

public sealed class ConstraintAttributeTests
{
    private static readonly Type[] Messages =
    [
        typeof(PaymentResultQueryRequest),
        typeof(PaymentResultQueryResponse),
        typeof(PaymentNotification),
    ];

    [Fact]
    public void An_amount_has_two_places_from_one_cent_to_a_hundred_million()
    {
        foreach (var message in new[] { typeof(PaymentResultQueryResponse), typeof(PaymentNotification) })
        {
            var limits = message.GetProperty("MoneyOrder")!.GetCustomAttribute<NumberLimitsAttribute>()!;
            Assert.Equal((2, "0.01", "100000000.00"), (limits.Places, limits.Minimum, limits.Maximum));
        }

        Assert.Equal(
            2,
            Messages
                .SelectMany(message => message.GetProperties())
                .Count(property => property.IsDefined(typeof(NumberLimitsAttribute)))
        );
    }

    [Fact]
    public void A_merchant_has_eighteen_digits()
    {
        foreach (var merchant in Messages.Select(message => message.GetProperty("OidPartner")!))
        {
            Assert.Equal([18], merchant.GetCustomAttribute<LengthsAttribute>()!.Lengths);
            Assert.Equal("digits", merchant.GetCustomAttribute<FormatAttribute>()!.Name);
        }
    }

    [Fact]
    public void An_id_number_has_fifteen_or_eighteen_characters_and_nothing_else_has_a_list_of_lengths()
    {
        Assert.Equal(
            [15, 18],
            typeof(PaymentNotification).GetProperty("IdNo")!.GetCustomAttribute<LengthsAttribute>()!.Lengths
        );
        Assert.Equal(
            4,
            Messages
                .SelectMany(message => message.GetProperties())
                .Count(property => property.IsDefined(typeof(LengthsAttribute)))
        );
    }

    [Fact]
    public void A_query_names_the_order_the_payment_or_both()
    {
        var rule = typeof(PaymentResultQueryRequest).GetCustomAttribute<RuleAttribute>()!;
        Assert.Equal("any_of", rule.Name);
        Assert.Equal(["NoOrder", "OidPaybill"], rule.Members);
        Assert.Null(typeof(PaymentResultQueryResponse).GetCustomAttribute<RuleAttribute>());
        Assert.Null(typeof(PaymentNotification).GetCustomAttribute<RuleAttribute>());
    }

    [Fact]
    public void Messages_say_what_they_were_generated_from()
    {
        Assert.Equal(
            ["LianLian PaymentResultQuery", "LianLian PaymentResultQuery", "LianLian PaymentNotification"],
            Messages
                .Select(message => message.GetCustomAttribute<GatewayMessageAttribute>()!)
                .Select(origin => $"{origin.Gateway} {origin.Contract}")
        );
    }

    [Fact]
    public void No_attribute_stands_there_that_trimming_warns_of()
    {
        var attributes = Messages
            .SelectMany(message => message.GetProperties())
            .SelectMany(property => property.GetCustomAttributes());

        Assert.DoesNotContain(
            attributes,
            attribute => attribute is RequiredAttribute or RangeAttribute or MaxLengthAttribute or MinLengthAttribute
        );
    }
}
