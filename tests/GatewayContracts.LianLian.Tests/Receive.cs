using System.Text.Json.Nodes;

namespace GatewayContracts.LianLian.Tests;

/// <summary>Opens bodies as the merchant does, and says what must come of it.</summary>
internal static class Receive
{
    public static Opened<PaymentNotification> Notification(ReadOnlyMemory<byte> body) =>
        SignedMessage.Open<PaymentNotification>(body, Parties.MerchantAccount);

    public static Opened<PaymentNotification> Notification(JsonObject message) =>
        Notification(SignedByHand.Body(message));

    public static Opened<PaymentResultQueryResponse> Response(ReadOnlyMemory<byte> body) =>
        SignedMessage.Open<PaymentResultQueryResponse>(body, Parties.MerchantAccount);

    public static Opened<PaymentResultQueryResponse> Response(JsonObject message) =>
        Response(SignedByHand.Body(message));

    public static Verified<T> Accepted<T>(this Opened<T> opened)
        where T : class
    {
        Assert.True(opened.IsVerified, opened.ToString());
        Assert.Null(opened.Refusal);
        return opened.Verified;
    }

    public static Refusal Refused<T>(this Opened<T> opened, RefusalReason reason)
        where T : class
    {
        Assert.False(opened.IsVerified, opened.ToString());
        Assert.Null(opened.Verified);
        Assert.True(reason == opened.Refusal.Reason, $"{reason} was expected: {opened}");
        Assert.NotEmpty(opened.Refusal.Message);
        return opened.Refusal;
    }
}
