using System.Text.Json.Nodes;

namespace GatewayContracts.LianLian.Tests.Receiving;

public sealed class UnknownFieldTests
{
    private static JsonObject WithNews() =>
        Messages
            .Notification()
            .With(
                ("coupon_amt", "1.20"),
                ("Zone", 7),
                (
                    "extra",
                    new JsonObject
                    {
                        ["b"] = 1,
                        ["a"] = "x",
                        ["n"] = null,
                    }
                )
            );

    [Fact]
    public void They_take_part_in_the_signature_and_are_kept_and_reported()
    {
        // The nested one enters the sign string compactly, members sorted, nulls dropped: written out here.
        var signString = SignedByHand.SignString(
            Messages.Notification().With(("coupon_amt", "1.20"), ("Zone", 7), ("extra", "{\"a\":\"x\",\"b\":1}"))
        );
        Assert.Contains(
            "&dt_order=20130515094013&extra={\"a\":\"x\",\"b\":1}&info_order=",
            signString,
            StringComparison.Ordinal
        );
        Assert.EndsWith("&sign_type=RSA&Zone=7", signString, StringComparison.Ordinal);

        var verified = Receive
            .Notification(SignedByHand.Bytes(WithNews().With(("sign", SignedByHand.Signature(signString)))))
            .Accepted();

        Assert.Equal(signString, verified.SignString);
        Assert.Equal(["Zone", "coupon_amt", "extra"], verified.UnknownFields.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(("1.20", "7"), (verified.UnknownFields["coupon_amt"], verified.UnknownFields["Zone"]));
        Assert.Equal(
            [(ViolationKind.Unknown, "coupon_amt"), (ViolationKind.Unknown, "Zone"), (ViolationKind.Unknown, "extra")],
            verified.Drift.Select(drift => (drift.Kind, drift.Fields.Single()))
        );
        Assert.Equal(210.97m, verified.Message.MoneyOrder);
    }

    [Fact]
    public void Taking_one_away_changing_it_or_adding_one_breaks_the_signature()
    {
        var genuine = Messages.Notification().With(("coupon_amt", "1.20"));

        Receive
            .Notification(SignedByHand.BodyWithSignatureOf(genuine, Messages.Notification()))
            .Refused(RefusalReason.DoesNotMatch);
        Receive
            .Notification(
                SignedByHand.BodyWithSignatureOf(genuine, Messages.Notification().With(("coupon_amt", "1.2")))
            )
            .Refused(RefusalReason.DoesNotMatch);
        Receive
            .Notification(
                SignedByHand.BodyWithSignatureOf(genuine, Messages.Notification().With(("Coupon_amt", "1.20")))
            )
            .Refused(RefusalReason.DoesNotMatch);
        Receive
            .Notification(SignedByHand.BodyWithSignatureOf(Messages.Notification(), genuine))
            .Refused(RefusalReason.DoesNotMatch);
    }

    [Fact]
    public void One_that_the_signature_does_not_cover_is_not_handed_out()
    {
        var body = SignedByHand.BodyWithSignatureOf(
            Messages.Notification(),
            Messages.Notification().With(("empty", ""))
        );
        body = System.Text.Encoding.UTF8.GetBytes(
            System.Text.Encoding.UTF8.GetString(body).Replace("{", "{\"nothing\":null,", StringComparison.Ordinal)
        );

        var verified = Receive.Notification(body).Accepted();

        Assert.Empty(verified.UnknownFields);
        Assert.Empty(verified.Drift);
    }

    [Fact]
    public void A_sample_with_a_blank_in_its_algorithms_name_lacks_the_algorithm()
    {
        var message = Messages.Notification().Without("sign_type").With(("sign_type ", "RSA"));

        Receive.Notification(message).Refused(RefusalReason.AlgorithmMissing);
    }
}
