using System.Text;
using System.Text.Json.Nodes;

namespace GatewayContracts.LianLian.Tests.Transport;

public sealed class AnswerTests
{
    [Fact]
    public async Task A_signed_answer_to_the_question_is_an_answer()
    {
        var answered = Assert.IsType<Answered<PaymentResultQueryResponse>>(await Outcome(Messages.Response()));

        Assert.Equal(
            (ResultPay.Success, 49.65m, "2013051500001"),
            (answered.Message.ResultPay, answered.Message.MoneyOrder, answered.Message.NoOrder)
        );
        Assert.Same(answered.Answer.Message, answered.Message);
        Assert.Equal(SignedByHand.SignString(Messages.Response()), answered.Answer.SignString);
    }

    [Fact]
    public async Task What_became_of_the_payment_does_not_decide_what_became_of_the_query()
    {
        var answered = Assert.IsType<Answered<PaymentResultQueryResponse>>(
            await Outcome(Messages.Response().With(("result_pay", "FAILURE")))
        );

        Assert.Equal(ResultPay.Failure, answered.Message.ResultPay);
    }

    [Fact]
    public async Task A_genuine_answer_about_another_order_or_about_none_is_unknown()
    {
        foreach (
            var response in new[]
            {
                Messages.Response().With(("no_order", "2013051500002")),
                Messages.Response().Without("no_order"),
            }
        )
        {
            var unknown = await Unknown(SignedByHand.Body(response), UnknownReason.OtherQuestion);
            Assert.Equal(49.65m, unknown.Answer!.Message.MoneyOrder);
            Assert.Contains("no_order", unknown.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Both_numbers_of_the_question_must_be_repeated()
    {
        await using var server = await StandIn.ThatAnswers(SignedByHand.Body(Messages.Response()));

        Assert.IsType<Answered<PaymentResultQueryResponse>>(
            await server.Client.PaymentResultQueryAsync(
                new() { NoOrder = "2013051500001", OidPaybill = "2013051613121201" }
            )
        );
        var other = Assert.IsType<Unknown<PaymentResultQueryResponse>>(
            await server.Client.PaymentResultQueryAsync(
                new() { NoOrder = "2013051500001", OidPaybill = "2013051613121202" }
            )
        );
        Assert.Equal(UnknownReason.OtherQuestion, other.Reason);
    }

    [Theory]
    [InlineData("1004"), InlineData("1001"), InlineData("3001"), InlineData("9901")]
    public async Task A_signed_failure_code_is_a_refusal_with_its_code_and_text(string code)
    {
        var refused = Assert.IsType<Refused<PaymentResultQueryResponse>>(await Outcome(Error(code, "参数错误")));

        Assert.Equal((code, "参数错误"), (refused.Code, refused.Text));
        Assert.Equal(code, refused.Answer.Message.RetCodeText);
    }

    [Theory]
    [InlineData("1003"), InlineData("2003"), InlineData("2008"), InlineData("4002"), InlineData("8888")]
    public async Task A_signed_pending_code_is_pending(string code)
    {
        var pending = Assert.IsType<Pending<PaymentResultQueryResponse>>(await Outcome(Error(code, "处理中")));

        Assert.Equal((code, "处理中"), (pending.Code, pending.Text));
    }

    [Theory]
    [
        InlineData("1002"),
        InlineData("2005"),
        InlineData("4006"),
        InlineData("4007"),
        InlineData("4009"),
        InlineData("9999"),
        InlineData("4242"),
        InlineData("0"),
        InlineData("00000"),
        InlineData("")
    ]
    public async Task A_code_that_leaves_it_open_or_none_is_unknown(string code)
    {
        var unknown = await Unknown(SignedByHand.Body(Error(code, "系统错误")), UnknownReason.CodeLeavesItOpen);

        Assert.Equal(code, unknown.Code?.ReadUnverified() ?? "");
        Assert.Equal("系统错误", unknown.Text!.ReadUnverified());
        Assert.NotNull(unknown.Answer);
        Assert.Null(unknown.Refusal);
    }

    [Theory]
    [InlineData("""{"ret_code":"1004","ret_msg":"参数错误"}""")]
    [InlineData("""{"ret_code":"1004","ret_msg":"参数错误","sign_type":"RSA"}""")]
    [InlineData("""{"ret_code":"1004","ret_msg":"参数错误","sign_type":"RSA","sign":""}""")]
    [InlineData("""{"ret_code":"0000","ret_msg":"交易成功","result_pay":"SUCCESS","no_order":"2013051500001"}""")]
    public async Task An_unsigned_answer_says_nothing_that_can_be_relied_on(string body)
    {
        var unknown = await Unknown(Encoding.UTF8.GetBytes(body), UnknownReason.Unsigned);

        Assert.Equal(
            body.Contains("1004", StringComparison.Ordinal) ? ("1004", "参数错误") : ("0000", "交易成功"),
            (unknown.Code!.ReadUnverified(), unknown.Text!.ReadUnverified())
        );
        Assert.Equal(RefusalReason.SignatureMissing, unknown.Refusal!.Reason);
        Assert.Null(unknown.Answer);
        Assert.DoesNotContain("参数错误", unknown.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_of_another_order_is_no_refusal_of_this_one()
    {
        foreach (var code in new[] { "1004", "2008" })
        {
            var unknown = await Unknown(
                SignedByHand.Body(Error(code, "x").With(("no_order", "2013051500002"))),
                UnknownReason.OtherQuestion
            );
            Assert.Equal(code, unknown.Code!.ReadUnverified());
        }
    }

    [Fact]
    public async Task An_answer_signed_by_somebody_else_or_changed_on_its_way_is_not_verified()
    {
        var stranger = await Unknown(
            SignedByHand.Body(Messages.Response(), Parties.Stranger),
            UnknownReason.NotVerified
        );
        Assert.Equal((RefusalReason.UnknownKey, "0000"), (stranger.Refusal!.Reason, stranger.Code!.ReadUnverified()));

        var changed = await Unknown(
            SignedByHand.BodyWithSignatureOf(Error("2008", "x"), Error("1004", "x")),
            UnknownReason.NotVerified
        );
        Assert.Equal(RefusalReason.DoesNotMatch, changed.Refusal!.Reason);

        var other = await Unknown(
            SignedByHand.Body(Messages.Response().With(("oid_partner", "201304121000001005"))),
            UnknownReason.NotVerified
        );
        Assert.Equal(RefusalReason.OtherMerchant, other.Refusal!.Reason);
    }

    [Fact]
    public async Task A_success_that_cannot_be_read_is_not_verified()
    {
        var unknown = await Unknown(
            SignedByHand.Body(Messages.Response().Without("oid_partner")),
            UnknownReason.NotVerified
        );

        Assert.Equal(RefusalReason.FieldMissing, unknown.Refusal!.Reason);
    }

    [Fact]
    public async Task An_optional_amount_that_cannot_be_read_does_not_hide_the_answer()
    {
        var answered = Assert.IsType<Answered<PaymentResultQueryResponse>>(
            await Outcome(Messages.Response().With(("money_order", "1,000.00")))
        );

        Assert.Null(answered.Message.MoneyOrder);
        Assert.Equal(ResultPay.Success, answered.Message.ResultPay);
        Assert.Equal("1,000.00", answered.Answer.UnreadFields["money_order"].ReadUnverified());
        Assert.Equal(["money_order"], Assert.Single(answered.Answer.Drift).Fields);
    }

    private static JsonObject Error(string code, string text) =>
        new()
        {
            ["ret_code"] = code,
            ["ret_msg"] = text,
            ["sign_type"] = "RSA",
        };

    private static async Task<Outcome<PaymentResultQueryResponse>> Outcome(JsonObject response)
    {
        await using var server = await StandIn.ThatAnswers(SignedByHand.Body(response));
        return await server.Ask();
    }

    private static async Task<Unknown<PaymentResultQueryResponse>> Unknown(byte[] body, UnknownReason reason)
    {
        await using var server = await StandIn.ThatAnswers(body);
        var unknown = Assert.IsType<Unknown<PaymentResultQueryResponse>>(await server.Ask());
        Assert.True(reason == unknown.Reason, unknown.ToString());
        Assert.Equal(200, unknown.HttpStatus);
        return unknown;
    }
}
