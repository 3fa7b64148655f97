namespace GatewayContracts.DependencyInjection;

/// <summary>Names of accounts.</summary>
public static class GatewayAccountNames
{
    /// <summary>
    /// The account whose settings are directly in the gateway's section. A client that is injected without a name uses
    /// it.
    /// </summary>
    public const string Default = "Default";
}
