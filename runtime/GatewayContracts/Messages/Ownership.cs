using System.Diagnostics.CodeAnalysis;
using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>Finds the account that a message says it is for, and checks of a verified one that it is.</summary>
internal static class Ownership
{
    public static bool TryFindAccount(
        WireTable table,
        MessageContract contract,
        IMerchantAccounts accounts,
        [NotNullWhen(true)] out MerchantAccount? account,
        [NotNullWhen(false)] out Refusal? refusal
    )
    {
        // The only account verifies every message, whatever merchant it names, and then reports another merchant's.
        refusal = null;
        account = accounts as MerchantAccount;
        if (account is not null)
        {
            return true;
        }

        var merchant = Merchant(table, contract);
        account = accounts.Find(merchant);
        if (account is not null)
        {
            return true;
        }

        refusal = new Refusal(
            RefusalReason.UnknownMerchant,
            merchant is null
                ? $"{contract.Gateway.Merchant} is missing: the message does not say for which of the "
                    + $"accounts it is."
                : $"{contract.Gateway.Merchant} is {QuotedText.Quote(merchant)}, and there is no account of "
                    + $"this merchant: no key can tell whether the message is genuine.",
            contract.Gateway.Merchant
        );
        return false;
    }

    /// <summary>Null where the message is the merchant's.</summary>
    public static Refusal? Check(WireTable table, MessageContract contract, string merchant)
    {
        var node = table.NodeOf(contract.MerchantName);
        if (
            node >= 0
            && !table[node].IsNested
            && !contract.ReadsAsAbsent(table, node)
            && Utf8Comparison.Is(table.TextOf(node), merchant)
        )
        {
            return null;
        }

        var field = contract.Gateway.Merchant;
        return Merchant(table, contract) switch
        {
            null when contract.MerchantRequired => new Refusal(
                RefusalReason.MerchantMissing,
                $"The signature holds, but {field} is missing: the message does not say whose it is.",
                field
            ),
            { } given when given != merchant => new Refusal(
                RefusalReason.OtherMerchant,
                $"The signature holds, but {field} is {QuotedText.Quote(given)} and the account is "
                    + $"{QuotedText.Quote(merchant)}: the message is another merchant's.",
                field
            ),
            _ => null,
        };
    }

    private static string? Merchant(WireTable table, MessageContract contract) =>
        contract.TextOf(table, table.NodeOf(contract.MerchantName));
}
