using PloverPay;

namespace InventedGateways.Tests.Transport;

/// <summary>
/// A gateway that answers one call that moves money and one that only reads, and what is asked of it.
/// </summary>
internal static class Queries
{
    private const string Id = "0b9b3c1e-5a44-4a2c-9a51-0d2f6f1f7c11";
    private static readonly DateTimeOffset s_noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public static PayoutRequest Payout =>
        new()
        {
            RequestId = Id,
            OrderNo = "O-1",
            At = s_noon,
            Amount = new() { Value = 12.5m, Currency = Currency.Franc },
            Payee = new()
            {
                Name = "Zoë",
                Account = new() { Iban = "CH9300762011623852957" },
            },
            Note = "wages",
        };

    public static PayoutQueryRequest Query =>
        new()
        {
            RequestId = Id,
            PayoutNo = "77",
            At = s_noon,
        };

    public static Parties PartiesOf(string algorithm) =>
        new(PloverPayGateway.Contract.Signature, "app_7f3a", algorithm);

    public static GatewayStandIn Answering(MerchantAccount gateway) =>
        new GatewayStandIn(gateway)
            .Answers<PayoutRequest, PayoutResponse>(
                "/payouts",
                request =>
                    new()
                    {
                        Result = Result.Done,
                        Message = "ok",
                        RequestId = request.RequestId,
                        OrderNo = request.OrderNo,
                        PayoutNo = "77",
                        State = State.Queued,
                        Amount = new() { Value = request.Amount.Value, Currency = request.Amount.Currency },
                    }
            )
            .Answers<PayoutQueryRequest, PayoutQueryResponse>(
                "/payouts/query",
                request =>
                    new()
                    {
                        Result = Result.Done,
                        Message = "ok",
                        RequestId = request.RequestId,
                        OrderNo = "O-1",
                        PayoutNo = request.PayoutNo,
                        State = State.Sent,
                    }
            );
}
