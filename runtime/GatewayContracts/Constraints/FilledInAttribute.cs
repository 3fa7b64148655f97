namespace GatewayContracts.Metadata;

/// <summary>Marks a field that fills itself in: a request is made without it.</summary>
/// <param name="by">Who fills it in.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FilledInAttribute(FilledInBy by) : Attribute
{
    /// <summary>Who fills it in.</summary>
    public FilledInBy By { get; } = by;
}
