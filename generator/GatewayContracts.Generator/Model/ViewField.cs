namespace GatewayContracts.Generator.Model;

/// <summary>A field that a view names.</summary>
/// <param name="Doc">What the gateway's library says of it.</param>
internal sealed record ViewField(string WireName, string? Doc);
