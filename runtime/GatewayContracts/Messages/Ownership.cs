using System.Diagnostics.CodeAnalysis;

namespace GatewayContracts;

/// <summary>Checks whose a verified message is.</summary>
internal static class Ownership
{
    public static bool Holds(ReceivedFields received, MessageContract contract, string merchant, [NotNullWhen(false)] out Refusal? refusal)
    {
        var field = contract.Gateway.Merchant;
        var given = received.Find(field) is { } value ? contract.Signature.TextOf(value) : null;
        refusal = given switch
        {
            null when contract.MerchantRequired => new Refusal(
                RefusalReason.MerchantMissing,
                $"The signature holds, but {field} is missing: the message does not say whose it is.",
                field),
            not null when given != merchant => new Refusal(
                RefusalReason.OtherMerchant,
                $"The signature holds, but {field} is {FieldText.Quote(given)} and the account is {FieldText.Quote(merchant)}: the message is another merchant's.",
                field),
            _ => null,
        };
        return refusal is null;
    }
}
