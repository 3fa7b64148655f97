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
    /// Whether no genuine value holds a separator of the sign string: the field identifies the merchant or the event,
    /// or is a code, a constant, a number or a date. A value with a separator makes the message ambiguous.
    /// </summary>
    public bool IsExact { get; init; }

    /// <summary>What the value reveals about a person; this decides how it is masked.</summary>
    public Sensitivity Sensitivity { get; init; }

    /// <summary>
    /// The values in the docs: the one value of a constant, or all values of a code. Empty if any value is allowed, and
    /// for fields whose codes are in <see cref="MessageContract.Outcome"/>. Used only for explanations: no received
    /// value is checked against them.
    /// </summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>The members of an object, of the items of a list, or of a JSON text.</summary>
    public IReadOnlyList<FieldContract> Members { get; init; } = [];
}
