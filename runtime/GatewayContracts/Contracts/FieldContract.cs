namespace GatewayContracts.Metadata;

/// <summary>What the runtime needs to know of one field.</summary>
/// <param name="Name">The wire name.</param>
public sealed record FieldContract(string Name)
{
    /// <summary>The name of the generated property; the wire name where none is given.</summary>
    public string Member { get; init; } = Name;

    /// <summary>Whether the signature covers the field.</summary>
    public Coverage Coverage { get; init; }

    /// <summary>
    /// Whether no genuine value holds a separator of the sign string: the field tells whose the message is or which
    /// event, or is a code, a constant, a number or a date. With one, the message is ambiguous.
    /// </summary>
    public bool IsExact { get; init; }

    /// <summary>What the value tells about a person; decides how it is masked.</summary>
    public Sensitivity Sensitivity { get; init; }

    /// <summary>
    /// The values that the docs have: of a constant the one, of a code all; empty where any value may stand, and of
    /// fields whose codes stand in <see cref="MessageContract.Outcome"/>. For explanations alone: no received value is
    /// judged by them.
    /// </summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>The members, of an object, a list of objects, or a JSON text.</summary>
    public IReadOnlyList<FieldContract> Members { get; init; } = [];
}
