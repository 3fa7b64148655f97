namespace GatewayContracts.Tool.Keys;

/// <summary>Two files that hold the same key, or its two halves.</summary>
internal sealed record KeyPair(string First, string Second, bool BelongTogether);
