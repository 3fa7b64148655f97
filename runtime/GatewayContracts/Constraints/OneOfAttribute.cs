namespace GatewayContracts.Metadata;

/// <summary>Exactly one of some members is present.</summary>
/// <param name="members">The names of the C# members.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class OneOfAttribute(params string[] members) : Attribute
{
    /// <summary>The names of the C# members.</summary>
    public IReadOnlyList<string> Members { get; } = members;
}
