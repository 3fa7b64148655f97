namespace GatewayContracts.Generator.Model;

/// <summary>
/// One documented value of a field. <paramref name="Name"/> is the C# enum member, a valid identifier.
/// </summary>
internal sealed record CodeModel(string Code, string Name, string? Doc, bool Final, EquatableArray<string> After);
