using System.Security.Cryptography;
using System.Text;
using HeronPay;

namespace InventedGateways.Tests.HeronPay;

/// <summary>
/// Answers whose fields come with their codes: a payment, a prompt, a failure. Signed by hand, because an answer that
/// departs from its spec is not sealed.
/// </summary>
public class GroupTests
{
    private static readonly DateTimeOffset s_noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.FromHours(5.5));

    private static MerchantAccount Shop { get; } =
        new("SHOP0042", SigningKey.FromSecret("k"), new KeyRing(VerificationKey.FromSecret("k")), "MD5");

    private static Dictionary<string, string> Paid =>
        Answer("00", ("tradeState", "PAID"), ("amount", "129900"), ("heronNo", "900017"), ("payerBank", "River Bank"))
            .With("paidAt", "2026-03-01 12:00:00");

    private static Dictionary<string, string> AwaitingPayer => Answer("P1", ("promptId", "PR-1"));

    [Fact]
    public void The_record_of_a_code_is_there_with_this_code_alone_and_its_required_fields_are_never_null()
    {
        var opened = Open(Paid);

        Assert.Empty(opened.Drift);
        var paid = Assert.IsType<OrderQueryResponseWhenPaid>(opened.Message.WhenPaid);
        string number = paid.HeronNo;
        DateTimeOffset at = paid.PaidAt;
        TradeState state = paid.TradeState;
        Assert.Equal(
            ("900017", s_noon, TradeState.Paid, "PAID", 129900L, "River Bank"),
            (number, at, state, paid.TradeStateText, paid.Amount, paid.PayerBank)
        );
        Assert.Null(paid.Attach);
        Assert.Null(opened.Message.WhenAwaitingPayer);
        Assert.Null(opened.Message.WhenRefused);
        Assert.DoesNotContain("900017", paid.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_that_is_no_success_has_its_own_record()
    {
        var waiting = Open(AwaitingPayer);
        Assert.Equal(
            ("B-17", "PR-1"),
            (waiting.Message.WhenAwaitingPayer?.BillNo, waiting.Message.WhenAwaitingPayer?.PromptId)
        );
        Assert.Empty(waiting.Drift);

        var failed = Open(Answer("E7", ("faultCode", "F001")));
        Assert.Equal("F001", failed.Message.WhenRefused?.FaultCode);
        Assert.Empty(failed.Drift);
        Assert.IsType<Refused<OrderQueryResponse>>(Outcome.Of(failed));
    }

    [Fact]
    public void Of_an_answer_that_is_no_success_no_state_is_believed()
    {
        var failed = Open(Answer("E7", ("tradeState", "PAID"), ("amount", "129900"), ("heronNo", "900017")));

        Assert.Equal(TradeState.Paid, failed.Message.TradeState);
        Assert.Null(failed.Message.WhenPaid);
    }

    [Theory]
    [InlineData("paidAt", "")]
    [InlineData("paidAt", "yesterday")]
    [InlineData("heronNo", "")]
    public void A_required_field_without_which_its_code_means_nothing_refuses_the_message(string field, string value)
    {
        var refusal = SignedMessage.Open<OrderQueryResponse>(Signed(Paid.With(field, value)), Shop).Refusal;

        Assert.Equal(
            (value.Length == 0 ? RefusalReason.FieldMissing : RefusalReason.FieldMalformed, field),
            (refusal?.Reason, Assert.Single(refusal!.Fields))
        );
    }

    [Fact]
    public void Another_code_does_not_ask_for_it() => Assert.Empty(Open(Answer("E7")).Drift);

    [Fact]
    public void A_pending_answer_is_asked_for_what_its_own_code_requires()
    {
        var refusal = SignedMessage.Open<OrderQueryResponse>(Signed(AwaitingPayer.With("billNo", "")), Shop).Refusal;

        Assert.Equal((RefusalReason.FieldMissing, "billNo"), (refusal?.Reason, Assert.Single(refusal!.Fields)));
    }

    [Fact]
    public void A_field_that_comes_with_other_codes_is_drift_and_stays_readable()
    {
        var opened = Open(AwaitingPayer.With("paidAt", "2026-03-01 12:00:00").With("faultCode", "F001"));

        Assert.Equal(s_noon, opened.Message.PaidAt);
        Assert.Null(opened.Message.WhenPaid);
        Assert.Equal(
            [
                (ViolationKind.Rule, "only", "paidAt only comes when tradeState is PAID or REVERSED."),
                (ViolationKind.Rule, "only", "faultCode only comes when the outcome is failure."),
            ],
            opened.Drift.Select(drift => (drift.Kind, drift.Limit, drift.Message))
        );
    }

    [Fact]
    public void An_answer_that_is_made_is_held_to_its_groups_before_it_is_sealed()
    {
        var made = Open(Paid).Message with { HeronNo = null, PromptId = "PR-1" };

        Assert.Equal(
            [(ViolationKind.Missing, "heronNo"), (ViolationKind.Rule, "promptId")],
            SignedMessage.Validate(made, Shop).Select(violation => (violation.Kind, violation.Fields[0]))
        );
        Assert.Null(made.WhenPaid);
    }

    [Fact]
    public void Records_with_equal_values_are_equal()
    {
        var (one, other) = (Open(Paid).Message, Open(Paid).Message);

        Assert.Equal(one.WhenPaid, other.WhenPaid);
        Assert.NotEqual(one.WhenPaid, (other with { Amount = 1 }).WhenPaid);
    }

    private static Verified<OrderQueryResponse> Open(Dictionary<string, string> fields) =>
        Assert.IsType<Verified<OrderQueryResponse>>(
            SignedMessage.Open<OrderQueryResponse>(Signed(fields), Shop).Verified
        );

    private static Dictionary<string, string> Answer(string code, params (string Name, string Value)[] more)
    {
        Dictionary<string, string> fields = new()
        {
            ["commCode"] = "OK",
            ["commText"] = "ok",
            ["bizCode"] = code,
            ["bizText"] = "so",
            ["ShopNo"] = "SHOP0042",
            ["Nonce"] = "0123456789abcdef0123456789abcdef",
            ["DigestType"] = "MD5",
            ["billNo"] = "B-17",
        };
        foreach (var (name, value) in more)
        {
            fields[name] = value;
        }

        return fields;
    }

    private static byte[] Signed(Dictionary<string, string> fields)
    {
        var pairs = fields
            .Where(field => field.Value.Length > 0)
            .OrderBy(field => field.Key, StringComparer.Ordinal)
            .Select(field => $"{field.Key}={field.Value}");
        var digest = MD5.HashData(Encoding.UTF8.GetBytes(string.Join('&', pairs) + "&key=k"));
        var elements = fields
            .With("Digest", Convert.ToHexString(digest))
            .Select(field => $"<{field.Key}>{field.Value}</{field.Key}>");
        return Encoding.UTF8.GetBytes($"<xml>{string.Concat(elements)}</xml>");
    }
}
