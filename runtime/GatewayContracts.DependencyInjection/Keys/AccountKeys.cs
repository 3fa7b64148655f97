namespace GatewayContracts.DependencyInjection;

/// <summary>
/// The keys of an account, from the user's own source. If a list is empty, the settings' keys of that kind stay in use.
/// </summary>
/// <param name="SigningKeys">What the merchant signs with: of those that are valid, the one that became valid
/// last.</param>
/// <param name="GatewayKeys">What the gateway's messages are verified with: all that are valid.</param>
public sealed record AccountKeys(
    IReadOnlyList<TimedKey<SigningKey>> SigningKeys,
    IReadOnlyList<TimedKey<VerificationKey>> GatewayKeys
);
