namespace GatewayContracts.DependencyInjection;

/// <summary>
/// Nothing but what is validated at start. The gateway's own options have no validator, because theirs would throw into
/// whoever reloads the configuration while the application runs.
/// </summary>
internal sealed class GatewayStartOptions { }
