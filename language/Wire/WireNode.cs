namespace GatewayContracts.Language;

/// <summary>A value in a <see cref="WireTable"/>. What is inside an object or a list follows it.</summary>
internal struct WireNode
{
    /// <summary>Empty for the item of a list.</summary>
    public TextRange Name;

    /// <summary>The text of a string without its escapes; of anything else the text as it stands on the wire.</summary>
    public TextRange Text;

    public WireKind Kind;

    /// <summary>The place after the last value inside this one.</summary>
    public int End;

    /// <summary>
    /// Of a field of the message itself, its place in the spec; otherwise <see cref="FieldNames.Stranger"/>.
    /// </summary>
    public int Field;

    public readonly bool IsNested => Kind is WireKind.Object or WireKind.List;
}
