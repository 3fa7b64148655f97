namespace GatewayContracts.DependencyInjection;

/// <summary>
/// Only for the validation at start. The gateway's own options have no validator, because it would throw into the code
/// that reloads the configuration while the application runs.
/// </summary>
internal sealed class GatewayStartOptions { }
