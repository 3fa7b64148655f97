namespace GatewayContracts.Metadata;

/// <summary>
/// The only value of a member, if an attribute cannot hold the value itself: a decimal, a day, a point in time or an
/// address. The member starts with it.
/// </summary>
/// <param name="text">The value on the wire.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ConstantAttribute(string text) : Attribute
{
    /// <summary>The value on the wire.</summary>
    public string Text { get; } = text;
}
