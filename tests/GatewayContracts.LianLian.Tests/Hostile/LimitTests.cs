using System.Text;

namespace GatewayContracts.LianLian.Tests.Hostile;

public sealed class LimitTests
{
    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void A_hundred_thousand_levels_are_too_deep(char bracket)
    {
        var body =
            "{\"a\":"
            + (bracket == '[' ? new string('[', 100_000) : string.Concat(Enumerable.Repeat("{\"a\":", 100_000)));

        Receive.Notification(Encoding.UTF8.GetBytes(body)).Refused(RefusalReason.TooDeep);
    }

    [Fact]
    public void The_message_itself_is_the_first_of_sixteen_levels()
    {
        static byte[] Nested(int levels) =>
            SignedByHand.Body(
                Messages
                    .Notification()
                    .With(
                        (
                            "deep",
                            System.Text.Json.Nodes.JsonNode.Parse(new string('[', levels) + new string(']', levels))
                        )
                    )
            );

        Receive.Notification(Nested(15)).Accepted();
        Receive.Notification(Nested(16)).Refused(RefusalReason.TooDeep);
    }

    [Fact]
    public void Ten_megabytes_are_too_large()
    {
        var body = Encoding.UTF8.GetBytes($"{{\"a\":\"{new string('x', 10_000_000)}\"}}");

        Assert.Contains(
            "10000008",
            Receive.Notification(body).Refused(RefusalReason.TooLarge).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_body_may_be_as_large_as_the_limit_and_no_larger()
    {
        var body = SignedByHand.Body(Messages.Notification());

        Assert.True(Open(body, new WireLimits { MaximumBytes = body.Length }).IsVerified);
        Open(body, new WireLimits { MaximumBytes = body.Length - 1 }).Refused(RefusalReason.TooLarge);
        Open(body, new WireLimits { MaximumDepth = 1 }).Accepted();
        Assert.Equal((1 << 20, 16), (new WireLimits().MaximumBytes, new WireLimits().MaximumDepth));
    }

    [Fact]
    public void Sixty_thousand_fields_of_a_stranger_are_refused_without_being_interpreted()
    {
        var body = Encoding.UTF8.GetBytes(
            "{"
                + string.Join(',', Enumerable.Range(0, 60_000).Select(i => $"\"f{i}\":\"&\""))
                + ",\"sign_type\":\"RSA\",\"sign\":\""
                + SignedByHand.Signature("", Parties.Stranger)
                + "\"}"
        );

        Receive.Notification(body).Refused(RefusalReason.TooManyFields);
        Open(body, new WireLimits { MaximumFields = 60_002 }).Refused(RefusalReason.UnknownKey);
    }

    [Fact]
    public void Nor_does_a_genuine_message_cost_more_than_its_length()
    {
        // Where every field were held against every other, this would take hours.
        var message = Messages.Notification();
        for (var i = 0; i < 50_000; i++)
        {
            message[$"f{i}"] = "&";
        }

        message["info_order"] = new string('&', 100_000) + "=" + string.Concat(Enumerable.Repeat("&x", 50_000));
        var wide = new WireLimits { MaximumFields = 100_000 };

        Assert.Equal(50_000, Open(SignedByHand.Body(message), wide).Accepted().UnknownFields.Count);
        Receive.Notification(SignedByHand.Body(message)).Refused(RefusalReason.TooManyFields);
        Open(SignedByHand.Body(message.With(("info_order", new string('&', 300_000) + "&f49999="))), wide)
            .Refused(RefusalReason.Ambiguous);
    }

    private static Opened<PaymentNotification> Open(byte[] body, WireLimits limits) =>
        SignedMessage.Open<PaymentNotification>(body, Parties.MerchantAccount, limits);
}
