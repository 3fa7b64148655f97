using FsCheck;
using FsCheck.Fluent;

namespace InventedGateways.Tests.RoundTrip;

/// <summary>
/// For every contract of the repository and every algorithm that its gateway accepts: what one side seals, the other
/// opens with equal values; and the sign string whose order was fixed at compile time is the one over the bytes.
/// </summary>
public class RoundTripTests
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20260117, 3);

    public static TheoryData<string, string> Cases => Contracts.Cases;

    [Fact]
    public void No_contract_is_left_out() =>
        Assert.Equal(
            [
                "HeronPay.HoldQueryRequest",
                "HeronPay.HoldQueryResponse",
                "HeronPay.OrderPaid",
                "HeronPay.OrderPayRequest",
                "HeronPay.OrderPayResponse",
                "HeronPay.OrderQueryRequest",
                "HeronPay.OrderQueryResponse",
                "LianLian.PaymentNotification",
                "LianLian.PaymentResultQueryRequest",
                "LianLian.PaymentResultQueryResponse",
                "OtterCheckout.CashierRequest",
                "OtterCheckout.RefundRequest",
                "OtterCheckout.RefundResponse",
                "OtterCheckout.TradeNotice",
                "OtterCheckout.TradeQueryRequest",
                "OtterCheckout.TradeQueryResponse",
                "PloverPay.PayoutEvent",
                "PloverPay.PayoutQueryRequest",
                "PloverPay.PayoutQueryResponse",
                "PloverPay.PayoutRequest",
                "PloverPay.PayoutResponse",
            ],
            Contracts.Messages.Select(type => type.FullName!).Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_sealed_opens_equal(string message, string algorithm) =>
        Contracts.Run(typeof(RoundTripTests), nameof(OpensEqual), message, algorithm);

    private static void OpensEqual<T>(string algorithm)
        where T : class, IMessage<T>
    {
        var parties = Contracts.PartiesOf<T>(algorithm);
        var filledIn = Contracts.FilledIn<T>();
        var present = new HashSet<string>(StringComparer.Ordinal);
        Check.One(
            s_config,
            Prop.ForAll(
                Contracts.Valid<T>(parties.Shop),
                (Action<T>)(
                    message =>
                    {
                        present.UnionWith(
                            WireNames
                                .FieldsOf(typeof(T))
                                .Where(property => property.GetValue(message) is not null)
                                .Select(WireNames.Of)
                        );
                        ComesBack(message, parties, filledIn);
                    }
                )
            )
        );
        // A field that was never drawn would have been tried in vain.
        Assert.Empty(T.Contract.Fields.Select(field => field.Name).Except(filledIn).Except(present));
    }

    private static void ComesBack<T>(T message, Parties parties, string[] filledIn)
        where T : class, IMessage<T>
    {
        var sent = SignedMessage.Seal(message, parties.Shop);
        var opened = SignedMessage.Open<T>(sent.Body, parties.Gateway, headers: sent.Headers);

        Assert.True(opened.IsVerified, opened.ToString());
        Assert.Empty(Equality.Differences(message, opened.Verified.Message, filledIn));
        Assert.Equal(sent.SignString, opened.Verified.SignString);
        Assert.Empty(opened.Verified.UnknownFields);
        // Of free texts some happen to hold what looks like an unknown field.
        Assert.DoesNotContain(opened.Verified.Drift, violation => violation.Kind != ViolationKind.Ambiguous);
        // What was read is what was written: sent on, it is the same bytes.
        Assert.Equal(sent.Body.ToArray(), SignedMessage.Seal(opened.Verified.Message, parties.Shop).Body.ToArray());
    }
}
