namespace GatewayContracts.Generator.Model;

/// <summary>One entry of <c>accepts</c>: the name on the wire, and the algorithm it stands for.</summary>
internal sealed record AcceptedAlgorithm(string WireName, string Algorithm);
