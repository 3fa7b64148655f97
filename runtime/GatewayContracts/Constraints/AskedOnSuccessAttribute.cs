namespace GatewayContracts.Metadata;

/// <summary>Marks a response: its required fields and its rules are checked only if its outcome is success.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AskedOnSuccessAttribute : Attribute;
