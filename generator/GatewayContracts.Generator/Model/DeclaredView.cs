namespace GatewayContracts.Generator.Model;

/// <summary>
/// A view as the gateway's file declares it: fields that several messages have. What they are in C# is the messages' to
/// say.
/// </summary>
/// <param name="TypeName">The interface.</param>
internal sealed record DeclaredView(string TypeName, EquatableArray<ViewField> Fields);
