namespace GatewayContracts.Metadata;

/// <summary>Some members have the same value.</summary>
/// <param name="members">The names of the C# members.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class SameValueAttribute(params string[] members) : Attribute
{
    /// <summary>The names of the C# members.</summary>
    public IReadOnlyList<string> Members { get; } = members;
}
