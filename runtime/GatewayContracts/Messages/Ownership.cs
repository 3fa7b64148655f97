using System.Diagnostics.CodeAnalysis;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>Finds the account that a message says it is for, and checks of a verified one that it is.</summary>
internal static class Ownership
{
    public static bool TryFindAccount(
        ReceivedFields received,
        MessageContract contract,
        IMerchantAccounts accounts,
        [NotNullWhen(true)] out MerchantAccount? account,
        [NotNullWhen(false)] out Refusal? refusal)
    {
        var merchant = Merchant(received, contract);
        account = accounts.Find(merchant);
        refusal = account is not null ? null : new Refusal(
            RefusalReason.UnknownMerchant,
            merchant is null
                ? $"{contract.Gateway.Merchant} is missing: the message does not say for which of the accounts it is."
                : $"{contract.Gateway.Merchant} is {FieldText.Quote(merchant)}, and there is no account of this merchant: no key can tell whether the message is genuine.",
            contract.Gateway.Merchant);
        return account is not null;
    }

    public static bool Holds(ReceivedFields received, MessageContract contract, string merchant, [NotNullWhen(false)] out Refusal? refusal)
    {
        var field = contract.Gateway.Merchant;
        var given = Merchant(received, contract);
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

    private static string? Merchant(ReceivedFields received, MessageContract contract) =>
        received.Find(contract.Gateway.Merchant) is { } value ? contract.TextOf(value) : null;
}
