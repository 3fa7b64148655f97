namespace GatewayContracts.Metadata;

/// <summary>The only lengths that a text may have, in UTF-16 units.</summary>
/// <param name="lengths">The lengths.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LengthsAttribute(params int[] lengths) : Attribute
{
    /// <summary>The lengths.</summary>
    public IReadOnlyList<int> Lengths { get; } = lengths;
}
