using System.Text;

namespace GatewayContracts.LianLian.Tests.Contract;

public sealed class NotificationProtocolTests
{
    private static readonly NotificationProtocol Protocol = NotificationProtocol.Of<PaymentNotification>();

    [Fact]
    public void Handled_is_acknowledged_with_these_very_bytes()
    {
        var reply = Protocol.ReplyTo(NotificationAnswer.Acknowledge);

        Assert.Equal("""{"ret_code":"0000","ret_msg":"交易成功"}""", Encoding.UTF8.GetString(reply.Body.Span));
        Assert.Equal(
            "7B227265745F636F6465223A2230303030222C227265745F6D7367223A22E4BAA4E69893E68890E58A9F227D",
            Convert.ToHexString(reply.Body.Span)
        );
        Assert.Equal("application/json;charset=utf-8", reply.ContentType);
        Assert.Same(Protocol.Acknowledge, reply);
    }

    [Fact]
    public void Not_handled_is_refused_with_these_very_bytes()
    {
        Assert.Equal(
            """{"ret_code":"9999","ret_msg":"交易失败"}""",
            Encoding.UTF8.GetString(Protocol.ReplyTo(NotificationAnswer.Refuse).Body.Span)
        );
        Assert.Same(Protocol.Refuse, Protocol.ReplyTo(default));
    }

    [Fact]
    public void The_gateway_waits_five_seconds_and_sends_thirty_times_more_every_two_minutes()
    {
        Assert.Equal(TimeSpan.FromSeconds(5), Protocol.Deadline);
        Assert.Equal(Enumerable.Repeat(TimeSpan.FromMinutes(2), 30), Protocol.ResendAfter);
    }

    [Fact]
    public void Deliveries_about_the_same_result_of_the_same_order_are_one_event() =>
        Assert.Equal(["oid_partner", "no_order", "result_pay"], Protocol.Identity);

    [Fact]
    public void The_ten_senders_of_the_docs() =>
        Assert.Equal(
            [
                "115.236.102.36",
                "101.71.136.20",
                "112.17.38.116",
                "115.238.30.68",
                "218.4.207.155",
                "218.4.207.156",
                "112.80.55.210",
                "112.80.55.211",
                "223.112.79.242",
                "223.112.79.243",
            ],
            Protocol.Senders
        );
}
