namespace GatewayContracts;

/// <summary>One way in which a message breaks its spec.</summary>
/// <param name="Kind">Which part of the spec is broken.</param>
/// <param name="Fields">The wire names concerned; members of objects as <c>outer.inner</c>, of lists as
/// <c>outer[0].inner</c>.</param>
/// <param name="Limit">What the spec allows, as text; empty if the kind says everything.</param>
/// <param name="Value">The value at fault: quoted, cut when long, masked when the field is sensitive; null if there
/// is none.</param>
/// <param name="Message">The sentence for people: what is wrong and what is allowed.</param>
public sealed record Violation(
    ViolationKind Kind,
    IReadOnlyList<string> Fields,
    string Limit,
    string? Value,
    string Message
)
{
    /// <summary>
    /// The generated properties concerned, in the order of <see cref="Fields"/>; members of objects as
    /// <c>Outer.Inner</c>, of lists as <c>Outer[0].Inner</c>. Empty in received messages, whose fields need not have
    /// one.
    /// </summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>The sentence.</summary>
    public override string ToString() => Message;
}
