namespace GatewayContracts.Generator.Model;

/// <summary>
/// An interface to generate, and the messages that implement it, each with the fields of the interface alone.
/// </summary>
internal sealed record ViewModel(
    string Gateway,
    string TypeName,
    EquatableArray<ViewMember> Members,
    EquatableArray<ViewedMessage> Messages
);
