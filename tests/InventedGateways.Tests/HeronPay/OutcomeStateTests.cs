using HeronPay;

namespace InventedGateways.Tests.HeronPay;

/// <summary>A query whose return code is the state of what was asked for.</summary>
public class OutcomeStateTests
{
    private static readonly Parties s_parties = new(HeronPayGateway.Contract.Signature, "SHOP0042", "MD5");

    [Fact]
    public void Codes_of_an_outcome_know_what_may_follow_them()
    {
        Assert.True(HoldQueryBizCode.Captured.MayFollow(HoldQueryBizCode.Held));
        Assert.True(HoldQueryBizCode.GivenBack.MayFollow(HoldQueryBizCode.Captured));
        Assert.False(HoldQueryBizCode.Held.MayFollow(HoldQueryBizCode.Captured));
        Assert.False(HoldQueryBizCode.Captured.MayFollow(HoldQueryBizCode.HoldFailed));
    }

    [Fact]
    public async Task Polling_ends_with_the_code_that_is_the_last_word()
    {
        var states = new Queue<HoldQueryBizCode>([
            HoldQueryBizCode.AwaitingPayer,
            HoldQueryBizCode.Held,
            HoldQueryBizCode.Captured,
            HoldQueryBizCode.GivenBack,
        ]);
        await using var standIn = new GatewayStandIn(s_parties.Gateway).Answers<HoldQueryRequest, HoldQueryResponse>(
            "/v2/hold/query",
            request =>
                new()
                {
                    CommCode = CommCode.Received,
                    CommText = "ok",
                    BizCode = states.Dequeue(),
                    BizText = "so",
                    BillNo = request.BillNo,
                    Amount = 129900,
                }
        );
        using var http = await standIn.StartAsync();
        var client = new HeronPayClient(http, s_parties.Shop);

        var polled = await Polling.WaitForFinalAsync(
            stop => client.HoldQueryAsync(new() { BillNo = "B-17" }, stop),
            new() { FirstDelay = TimeSpan.FromMilliseconds(1), LongestDelay = TimeSpan.FromMilliseconds(1) }
        );

        Assert.True(polled.IsFinal);
        Assert.Equal(
            (HoldQueryBizCode.Captured, 129900L),
            (polled.Final.Message.BizCode, polled.Final.Message.WhenCaptured?.Amount)
        );
        Assert.Single(states);
    }
}
