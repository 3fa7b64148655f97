namespace GatewayContracts.Generator.Model;

/// <summary>
/// What views can see of a message: its fields as C# has them. No documentation, so that an edit of it changes nothing
/// here.
/// </summary>
internal sealed record ViewedMessage(string TypeName, EquatableArray<ViewMember> Fields)
{
    public ViewMember? Find(string wireName) => Fields.FirstOrDefault(field => field.WireName == wireName);
}
