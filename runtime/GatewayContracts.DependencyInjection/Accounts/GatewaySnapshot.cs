namespace GatewayContracts.DependencyInjection;

/// <summary>The settings and accounts in use at a moment. Immutable.</summary>
/// <param name="Accounts">By name, case ignored.</param>
/// <param name="Problems">What is wrong with newer settings or keys that were not taken over; empty where all is
/// well.</param>
internal sealed record GatewaySnapshot(
    GatewayOptions Options,
    IReadOnlyDictionary<string, ConfiguredAccount> Accounts,
    IReadOnlyList<SettingProblem> Problems
)
{
    public WireLimits Limits => new() { MaximumBytes = Options.MaxAnswerBytes };
}
