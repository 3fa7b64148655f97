namespace GatewayContracts.Metadata;

/// <summary>All of some members are present, or none.</summary>
/// <param name="members">The names of the C# members.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class TogetherAttribute(params string[] members) : Attribute
{
    /// <summary>The names of the C# members.</summary>
    public IReadOnlyList<string> Members { get; } = members;
}
