namespace GatewayContracts.DependencyInjection;

/// <summary>
/// The accounts of a running application, for code that opens messages and cannot wait for settings and keys.
/// </summary>
internal sealed class LiveAccounts(GatewayState state) : IMerchantAccounts
{
    /// <exception cref="GatewayConfigurationException">The host has not started, so the keys are not loaded
    /// yet.</exception>
    public MerchantAccount? Find(string? merchant) =>
        state.Current is { } snapshot
            ? new AccountsOfMoment(snapshot, state.Clock.GetUtcNow()).Find(merchant)
            : throw new GatewayConfigurationException(
                $"The accounts of {state.Definition.Name} cannot be used yet",
                ["Their keys are loaded when the host starts: start it first, or await IGatewayAccounts.OpenAsync."]
            );
}
