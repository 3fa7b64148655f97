using System.Text.Json.Nodes;

namespace GatewayContracts.LianLian.Tests.Receiving;

public sealed class UnstatedFieldTests
{
    private static readonly (string Name, string Value)[] Unstated =
    [
        ("bank_name", "工商银行"),
        ("memo", "已付"),
        ("card_no", "622202******1234"),
    ];

    [Theory]
    [
        InlineData(0),
        InlineData(1),
        InlineData(2),
        InlineData(3),
        InlineData(4),
        InlineData(5),
        InlineData(6),
        InlineData(7)
    ]
    public void In_the_signature_or_out_of_it_each_stays_untrusted(int outside)
    {
        var unsigned = Unstated
            .Where((_, place) => (outside & (1 << place)) != 0)
            .Select(field => field.Name)
            .ToArray();

        var verified = Receive.Response(SignedByHand.Body(WithAll(), unsigned: unsigned)).Accepted();

        Assert.Equal("工商银行", verified.Message.BankName!.ReadUnverified());
        Assert.Equal("已付", verified.Message.Memo!.ReadUnverified());
        Assert.Equal("622202******1234", verified.Message.CardNo!.ReadUnverified());
        Assert.All(
            new object[] { verified.Message.BankName, verified.Message.Memo, verified.Message.CardNo },
            value => Assert.Equal("(untrusted)", value.ToString())
        );
        Assert.Equal(SignedByHand.SignString(WithAll(), unsigned), verified.SignString);
        Assert.Empty(verified.Drift);
    }

    [Fact]
    public void What_is_surely_signed_cannot_be_left_out_of_the_signature() =>
        Assert.All(
            Messages.Response().Select(field => field.Key),
            name => Receive.Response(SignedByHand.Body(WithAll(), unsigned: name)).Refused(RefusalReason.DoesNotMatch)
        );

    [Fact]
    public void One_that_was_outside_can_be_changed_unseen_and_one_inside_cannot()
    {
        var changed = WithAll().With(("memo", "未付"));

        var outside = WithSignature(changed, SignedByHand.Signature(SignedByHand.SignString(WithAll(), "memo")));
        Assert.Equal("未付", Receive.Response(outside).Accepted().Message.Memo!.ReadUnverified());
        Receive.Response(SignedByHand.BodyWithSignatureOf(WithAll(), changed)).Refused(RefusalReason.DoesNotMatch);
    }

    [Fact]
    public void In_a_notification_the_card_number_is_signed() =>
        Receive
            .Notification(
                SignedByHand.Body(Messages.Notification().With(("card_no", "6222021234")), unsigned: "card_no")
            )
            .Refused(RefusalReason.DoesNotMatch);

    [Fact]
    public void One_of_the_wrong_type_is_read_as_absent_because_anybody_may_have_spoilt_it()
    {
        var verified = Receive
            .Response(
                SignedByHand.Body(Messages.Response().With(("memo", new JsonObject { ["a"] = 1 })), unsigned: "memo")
            )
            .Accepted();

        Assert.Null(verified.Message.Memo);
        var drift = Assert.Single(verified.Drift);
        Assert.Equal((ViolationKind.Format, "memo"), (drift.Kind, Assert.Single(drift.Fields)));
    }

    private static JsonObject WithAll() =>
        Messages.Response().With([.. Unstated.Select(field => (field.Name, (JsonNode?)field.Value))]);

    private static byte[] WithSignature(JsonObject message, string signature) =>
        SignedByHand.Bytes(message.With(("sign", signature)));
}
