namespace GatewayContracts.DependencyInjection;

/// <summary>Names of accounts.</summary>
public static class GatewayAccountNames
{
    /// <summary>
    /// The account whose settings stand directly in the gateway's section, and the one that a client uses which is
    /// injected without a name.
    /// </summary>
    public const string Default = "Default";
}
