namespace GatewayContracts.Generator.Binding;

/// <summary>A gateway as a contract refers to it.</summary>
internal sealed record GatewayReference(string Name, string Namespace);
