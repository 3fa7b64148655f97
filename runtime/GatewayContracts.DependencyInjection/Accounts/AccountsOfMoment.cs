namespace GatewayContracts.DependencyInjection;

/// <summary>The accounts in use at a moment, found by what a received message says of itself.</summary>
internal sealed class AccountsOfMoment(GatewaySnapshot snapshot, DateTimeOffset moment) : IMerchantAccounts
{
    // The only account verifies every message, and then reports which merchant it is for.
    public MerchantAccount? Find(string? merchant) =>
        (
            snapshot.Accounts.Count == 1
                ? snapshot.Accounts.Values.First()
                : snapshot.Accounts.Values.FirstOrDefault(account => account.Merchant == merchant)
        )?.At(moment);
}
