namespace GatewayContracts.Metadata;

/// <summary>An algorithm that a gateway accepts.</summary>
/// <param name="WireName">Its name in the gateway's messages.</param>
/// <param name="Algorithm">What it stands for.</param>
public sealed record AcceptedAlgorithm(string WireName, SignatureAlgorithm Algorithm);
