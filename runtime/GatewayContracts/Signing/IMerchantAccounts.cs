namespace GatewayContracts;

/// <summary>
/// Finds the account that a received message names, if a merchant has several. Several threads may call it at the same
/// time.
/// </summary>
public interface IMerchantAccounts
{
    /// <summary>The account by whose keys a message is verified.</summary>
    /// <param name="merchant">The value of the message's merchant field, before anything is verified; null if it has
    /// none.</param>
    /// <returns> The account at this moment; null if this merchant has none, or if it is not clear which of several is
    /// meant. </returns>
    MerchantAccount? Find(string? merchant);
}
