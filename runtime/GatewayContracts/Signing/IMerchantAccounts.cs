namespace GatewayContracts;

/// <summary>
/// Finds the account that a received message says it is for, where a merchant has several. Called by several threads at
/// a time.
/// </summary>
public interface IMerchantAccounts
{
    /// <summary>The account by whose keys a message is verified.</summary>
    /// <param name="merchant">What the message's merchant field says, before anything is verified; null where it has
    /// none.</param>
    /// <returns>
    /// The account at this moment; null where there is none of this merchant, or where it is open which of several is
    /// meant.
    /// </returns>
    MerchantAccount? Find(string? merchant);
}
