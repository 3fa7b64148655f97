namespace GatewayContracts.Metadata;

/// <summary>
/// Marks a response: its required fields and its rules are asked for only when its outcome is success.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AskedOnSuccessAttribute : Attribute;
