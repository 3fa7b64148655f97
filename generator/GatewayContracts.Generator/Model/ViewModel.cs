namespace GatewayContracts.Generator.Model;

/// <summary>An interface to generate, and the messages that implement it.</summary>
internal sealed record ViewModel(string Gateway, string TypeName, EquatableArray<ViewMember> Members, EquatableArray<string> Messages);
