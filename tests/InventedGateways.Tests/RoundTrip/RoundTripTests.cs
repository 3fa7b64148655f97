using System.Reflection;
using FsCheck;
using FsCheck.Fluent;

namespace InventedGateways.Tests.RoundTrip;

/// <summary>
/// For every contract of the repository and every algorithm that its gateway accepts: what one side seals, the other opens with equal values;
/// and the sign string whose order was fixed at compile time is the one over the bytes.
/// </summary>
public class RoundTripTests
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20260117, 3);

    private static readonly Dictionary<string, string> s_merchants = new(StringComparer.Ordinal)
    {
        ["LianLian"] = "201103171000000000",
        ["HeronPay"] = "SHOP0042",
        ["OtterCheckout"] = "OT00123456",
        ["PloverPay"] = "app_7f3a",
    };

    private static IEnumerable<Type> Messages => typeof(RoundTripTests).Assembly.GetTypes().Where(type => type.IsDefined(typeof(GatewayMessageAttribute)));

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var type in Messages)
            {
                foreach (var algorithm in (IEnumerable<string>)Run(nameof(AlgorithmsOf), type)!)
                {
                    cases.Add(type.FullName!, algorithm);
                }
            }

            return cases;
        }
    }

    [Fact]
    public void No_contract_is_left_out() => Assert.Equal(
        [
            "HeronPay.OrderPaid", "HeronPay.OrderPayRequest", "HeronPay.OrderPayResponse", "HeronPay.OrderQueryRequest", "HeronPay.OrderQueryResponse",
            "LianLian.PaymentNotification", "LianLian.PaymentResultQueryRequest", "LianLian.PaymentResultQueryResponse",
            "OtterCheckout.CashierRequest", "OtterCheckout.RefundRequest", "OtterCheckout.RefundResponse", "OtterCheckout.TradeNotice", "OtterCheckout.TradeQueryRequest", "OtterCheckout.TradeQueryResponse",
            "PloverPay.PayoutEvent", "PloverPay.PayoutQueryRequest", "PloverPay.PayoutQueryResponse", "PloverPay.PayoutRequest", "PloverPay.PayoutResponse",
        ],
        Messages.Select(type => type.FullName!).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_sealed_opens_equal(string message, string algorithm) =>
        Run(nameof(Check), typeof(RoundTripTests).Assembly.GetType(message, throwOnError: true)!, algorithm);

    private static string[] AlgorithmsOf<T>()
        where T : class, IMessage<T> => [.. T.Contract.Signature.Accepts.Select(accepted => accepted.WireName)];

    private static void Check<T>(string algorithm)
        where T : class, IMessage<T>
    {
        var signature = T.Contract.Signature;
        var parties = new Parties(signature, s_merchants[T.Contract.Gateway.Name], algorithm);
        string[] filledIn = [T.Contract.Gateway.Merchant, .. new[] { signature.Field, signature.AlgorithmField }.OfType<string>()];
        var messages = MessageGenerator.Of(typeof(T), filledIn).Select(message => (T)message).Where(IsValid);
        var arbitrary = Arb.From(messages, message => MessageGenerator.Smaller(message).Cast<T>().Where(IsValid));
        var present = new HashSet<string>(StringComparer.Ordinal);
        FsCheck.Check.One(s_config, Prop.ForAll(arbitrary, (Action<T>)(message =>
        {
            present.UnionWith(WireNames.FieldsOf(typeof(T)).Where(property => property.GetValue(message) is not null).Select(WireNames.Of));
            ComesBack(message, parties, filledIn);
        })));
        Assert.Empty(T.Contract.Fields.Select(field => field.Name).Except(filledIn).Except(present));

        bool IsValid(T message) => SignedMessage.Check(message, parties.Shop).Count == 0;
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
        Assert.Empty(opened.Verified.Drift);
        // What was read is what was written: sent on, it is the same bytes.
        Assert.Equal(sent.Body.ToArray(), SignedMessage.Seal(opened.Verified.Message, parties.Shop).Body.ToArray());
    }

    private static object? Run(string method, Type type, params object[] arguments) => typeof(RoundTripTests)
        .GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
        .MakeGenericMethod(type)
        .Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null);
}
