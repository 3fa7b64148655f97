namespace GatewayContracts.Metadata;

/// <summary>Marks a field that is filled in automatically: leave it out when you make a request.</summary>
/// <param name="by">Who fills it in.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FilledInAttribute(FilledInBy by) : Attribute
{
    /// <summary>Who fills it in.</summary>
    public FilledInBy By { get; } = by;
}
