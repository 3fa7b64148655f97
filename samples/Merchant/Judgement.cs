using GatewayContracts;
using LianLian;

namespace Merchant;

/// <summary>What the shop made of a delivery, and the very text it answered.</summary>
internal sealed record Judgement(Opened<PaymentNotification> Opened, string Reply)
{
    public RefusalReason? Reason => Opened.Refusal?.Reason;
}
