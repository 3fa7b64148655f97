namespace GatewayContracts.Generator.Model;

/// <summary>
/// A C# enum to generate, with its codes in the spec's order. <c>Unrecognized</c> (= 0) is not among them.
/// </summary>
internal sealed record CodeEnumModel(string TypeName, string WireName, string? Doc, EquatableArray<CodeModel> Codes);
