using System.Text;
using WrenPay;

namespace GatewayContracts.DependencyInjection.Tests;

/// <summary>What Wren Pay answers.</summary>
internal static class Wren
{
    public const string Order = "O-1";

    /// <summary>A signed answer to whatever was asked.</summary>
    /// <param name="code">0, W, N, or one that the docs do not have.</param>
    public static byte[] Answer(
        MerchantAccount? sender = null,
        string order = Order,
        string code = "0",
        string state = "PAID",
        string words = "ok"
    ) =>
        SignedPayload.Of<OrderQueryResponse>(
            Payload(sender ?? Settings.Gateway, order, code, state, words),
            sender ?? Settings.Gateway
        );

    public static byte[] Unsigned(string code = "0") =>
        Encoding.UTF8.GetBytes(Payload(Settings.Gateway, Order, code, "PAID", "ok"));

    /// <summary>Answers with the order of the request, as a gateway does.</summary>
    public static byte[] AnswerTo(byte[] request, MerchantAccount sender)
    {
        var opened = SignedMessage.Open<OrderQueryRequest>(request, sender);
        return opened.IsVerified
            ? Answer(sender, opened.Verified.Message.Order)
            : Encoding.UTF8.GetBytes($"{{\"refused\":\"{opened.Refusal.Reason}\"}}");
    }

    private static string Payload(MerchantAccount sender, string order, string code, string state, string words) =>
        $$"""{"code":"{{code}}","words":"{{words}}","shop":"{{sender.Merchant}}","sign_type":"{{sender.Algorithm}}","order":"{{order}}","state":"{{state}}"}""";
}
