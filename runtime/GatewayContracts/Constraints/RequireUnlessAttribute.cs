namespace GatewayContracts.Metadata;

/// <summary>Some members are present, unless one of some others is.</summary>
/// <param name="members">The names of the C# members that are asked for.</param>
/// <param name="unless">The names of the C# members of which one makes up for them.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class RequireUnlessAttribute(string[] members, params string[] unless) : Attribute
{
    /// <summary>The names of the C# members that are asked for.</summary>
    public IReadOnlyList<string> Members { get; } = members;

    /// <summary>The names of the C# members of which one makes up for them.</summary>
    public IReadOnlyList<string> Unless { get; } = unless;
}
