using System.Text;
using GatewayContracts.Explaining;
using IbisPay;

namespace InventedGateways.Tests.IbisPay;

/// <summary>Answers inside a named member whose text, as received, is what is signed.</summary>
public class MemberMessageTests
{
    private const string Plain =
        """{"code":"10000","msg":"Success","out_trade_no":"T-1","total_amount":"12.50","trade_status":"TRADE_SUCCESS"}""";

    public static TheoryData<string> Texts =>
        [
            Plain,
            """{"trade_status":"TRADE_SUCCESS","total_amount":12.50,"out_trade_no":"T-1","msg":"Success","code":"10000"}""",
            "{ \"code\" : \"10000\",\r\n\t\"msg\":\"ok\",\n \"out_trade_no\":\"T-1\" , "
                + "\"total_amount\":\"12.50\",\"trade_status\":\"TRADE_SUCCESS\"  }",
            """{"code":"10000","msg":"Success","out_trade_no":"T-1","total_amount":"12.5","trade_status":"TRADE_SUCCESS","buyer":"张\u4e09 \"}{\" \/ \ud83d\ude00"}""",
            """{"code":"10000","msg":"Success","out_trade_no":"T-1","total_amount":"12.50","trade_status":"TRADE_SUCCESS","fund_bill_list":[{"amount":"1e1"},{"amount":"2.50"}],"new":{"z":1,"a":null}}""",
            """{"code":"10000","msg":"Success","out_trade_no":"T-1","total_amount":"12.50","trade_status":"TRADE_SUCCESS","sign":"inside"}""",
        ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_text_as_received_is_verified_wherever_the_signature_stands(string text)
    {
        var sign = Ibis.Signature(text, KeyPair.Gateway);
        foreach (
            var body in (string[])
                [
                    $$"""{"trade_query_response":{{text}},"sign":"{{sign}}"}""",
                    $$"""{"sign":"{{sign}}","trade_query_response":{{text}}}""",
                    $$""" { "cert_sn" : [1,{"sign":"x"}] , "sign" : "{{sign.Replace("/", "\\/", StringComparison.Ordinal)}}" ,"trade_query_response" : {{text}} } """,
                ]
        )
        {
            var opened = Open(body);

            Assert.True(opened.IsVerified, $"{opened}: {body}");
            Assert.Equal(12.5m, opened.Verified.Message.TotalAmount);
            Assert.Equal(text, opened.Verified.SignString);
            Assert.Equal(text, Encoding.UTF8.GetString(opened.Verified.Content.Span));
            Assert.Equal(sign, opened.Verified.Signature);
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Any_other_text_of_the_same_values_is_refused(string text)
    {
        var sign = Ibis.Signature(text, KeyPair.Gateway);
        foreach (var other in (string[])[text.Insert(1, " "), text.Replace("T-1", "T-2", StringComparison.Ordinal)])
        {
            Assert.Equal(
                RefusalReason.DoesNotMatch,
                Open($$"""{"trade_query_response":{{other}},"sign":"{{sign}}"}""").Refusal!.Reason
            );
        }
    }

    [Theory]
    [InlineData("{}", RefusalReason.EnvelopeIncomplete)]
    [InlineData("""{"sign":"AAAA"}""", RefusalReason.EnvelopeIncomplete)]
    [InlineData("""{"other_response":{},"sign":"AAAA"}""", RefusalReason.EnvelopeIncomplete)]
    [InlineData("""{"trade_query_response":"{}","sign":"AAAA"}""", RefusalReason.EnvelopeMalformed)]
    [InlineData("""{"trade_query_response":null,"sign":"AAAA"}""", RefusalReason.EnvelopeMalformed)]
    [InlineData("""{"trade_query_response":{},"error_response":{},"sign":"AAAA"}""", RefusalReason.EnvelopeMalformed)]
    [InlineData("""{"trade_query_response":{},"trade_query_response":{}}""", RefusalReason.DuplicateField)]
    [InlineData("""{"trade_query_response":{"a":1,"a":2},"sign":"AAAA"}""", RefusalReason.DuplicateField)]
    [InlineData("""{"trade_query_response":{"code":"10000"}}""", RefusalReason.SignatureMissing)]
    [InlineData("""{"trade_query_response":{"code":"10000","sign":"AAAA"}}""", RefusalReason.SignatureMissing)]
    [InlineData("""{"trade_query_response":{},"sign":"AAAA","sign_type":"RSA"}""", RefusalReason.WrongAlgorithm)]
    [InlineData("""{"trade_query_response":{},"sign":"?"}""", RefusalReason.SignatureMalformed)]
    [InlineData("<html></html>", RefusalReason.NotJson)]
    public void What_proves_nothing_is_refused(string body, RefusalReason reason) =>
        Assert.Equal(reason, Open(body).Refusal!.Reason);

    [Fact]
    public async Task An_error_in_another_member_decides_by_its_code_when_it_is_signed()
    {
        const string Error = """{"code":"40004","msg":"Business Failed","sub_code":"TRADE_NOT_EXIST"}""";
        var signed = await AskAsync(
            $$"""{"error_response":{{Error}},"sign":"{{Ibis.Signature(Error, KeyPair.Gateway)}}"}"""
        );
        var unsigned = await AskAsync($$"""{"error_response":{{Error}}}""");

        Assert.Equal("TRADE_NOT_EXIST", Assert.IsType<Refused<TradeQueryResponse>>(signed).Answer.Message.SubCode);
        var unknown = Assert.IsType<Unknown<TradeQueryResponse>>(unsigned);
        Assert.Equal(UnknownReason.Unsigned, unknown.Reason);
        Assert.Equal("40004", unknown.Code!.ReadUnverified());
    }

    [Fact]
    public async Task What_the_gateway_seals_the_client_reads()
    {
        await using var gateway = new GatewayStandIn(Ibis.Gateway).Answers<TradeQueryRequest, TradeQueryResponse>(
            "/trade/query",
            request => new TradeQueryResponse
            {
                Code = Code.Success,
                Msg = "Success",
                OutTradeNo = request.OutTradeNo,
                TotalAmount = 12.5m,
                TradeStatus = TradeStatus.Paid,
            }
        );
        var client = new IbisPayClient(await gateway.StartAsync(), Ibis.Shop);
        var outcome = await client.TradeQueryAsync(new() { OutTradeNo = "T-1" });

        Assert.Equal(TradeStatus.Paid, Assert.IsType<Answered<TradeQueryResponse>>(outcome).Message.TradeStatus);
    }

    [Fact]
    public void A_payload_of_a_test_keeps_its_text()
    {
        const string Spaced = """{ "code":"20000", "msg": "busy" }""";
        var body = SignedPayload.Of<TradeQueryResponse>(Spaced, Ibis.Gateway);

        Assert.Equal(Spaced, SignedMessage.Open<TradeQueryResponse>(body, Ibis.Shop).Verified!.SignString);
    }

    [Fact]
    public void An_explanation_is_about_the_member()
    {
        var body = Encoding.UTF8.GetBytes(
            $$"""{"trade_query_response":{{Plain}},"sign":"{{Ibis.Signature(Plain, KeyPair.Gateway)}}"}"""
        );
        var explanation = SignedMessage.Explain<TradeQueryResponse>(body, Ibis.Shop);

        Assert.Equal(SignatureFinding.Holds, explanation.Finding);
        Assert.Equal(Plain, explanation.SignString);
    }

    private static Opened<TradeQueryResponse> Open(string body) =>
        SignedMessage.Open<TradeQueryResponse>(Encoding.UTF8.GetBytes(body), Ibis.Shop);

    private static async Task<Outcome<TradeQueryResponse>> AskAsync(string answer)
    {
        await using var server = await Loopback.StartAsync(
            (_, _) => new Delivery(Encoding.UTF8.GetBytes(answer), "application/json", new Dictionary<string, string>())
        );
        using var http = new HttpClient { BaseAddress = server.Address };
        return await new IbisPayClient(http, Ibis.Shop).TradeQueryAsync(new() { OutTradeNo = "T-1" });
    }
}
