using System.Text;

namespace GatewayContracts.LianLian.Tests.Hostile;

public sealed class LimitTests
{
    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void A_hundred_thousand_levels_are_too_deep(char bracket)
    {
        var body = "{\"a\":" + (bracket == '[' ? new string('[', 100_000) : string.Concat(Enumerable.Repeat("{\"a\":", 100_000)));

        Receive.Notification(Encoding.UTF8.GetBytes(body)).Refused(RefusalReason.TooDeep);
    }

    [Fact]
    public void The_message_itself_is_the_first_of_sixteen_levels()
    {
        static byte[] Nested(int levels) => SignedByHand.Body(Messages.Notification().With(
            ("deep", System.Text.Json.Nodes.JsonNode.Parse(new string('[', levels) + new string(']', levels)))));

        Receive.Notification(Nested(15)).Accepted();
        Receive.Notification(Nested(16)).Refused(RefusalReason.TooDeep);
    }

    [Fact]
    public void Ten_megabytes_are_too_large()
    {
        var body = Encoding.UTF8.GetBytes($"{{\"a\":\"{new string('x', 10_000_000)}\"}}");

        Assert.Contains("10000008", Receive.Notification(body).Refused(RefusalReason.TooLarge).Message, StringComparison.Ordinal);
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
        var body = "{" + string.Join(',', Enumerable.Range(0, 60_000).Select(i => $"\"f{i}\":\"&\"")) + ",\"sign_type\":\"RSA\",\"sign\":\"" + SignedByHand.Signature("", Parties.Stranger) + "\"}";

        Receive.Notification(Encoding.UTF8.GetBytes(body)).Refused(RefusalReason.UnknownKey);
    }

    private static Opened<PaymentNotification> Open(byte[] body, WireLimits limits) => SignedMessage.Open<PaymentNotification>(body, Parties.MerchantAccount, limits);
}
