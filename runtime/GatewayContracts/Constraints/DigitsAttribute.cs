namespace GatewayContracts.Metadata;

/// <summary>A text of ASCII digits only.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DigitsAttribute : Attribute;
