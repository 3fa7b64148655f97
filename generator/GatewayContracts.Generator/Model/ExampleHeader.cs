namespace GatewayContracts.Generator.Model;

/// <summary>An HTTP header of an example, which carries a part of its signature.</summary>
internal sealed record ExampleHeader(string Name, string Value);
