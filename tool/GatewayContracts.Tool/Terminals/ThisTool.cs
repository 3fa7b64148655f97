using System.Reflection;

namespace GatewayContracts.Tool.Terminals;

/// <summary>What this tool is called.</summary>
internal static class ThisTool
{
    public const string Name = "gateway-contracts";

    /// <summary>The version, without the commit that it was built from.</summary>
    public static string Version { get; } =
        typeof(ThisTool)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion.Split('+')[0];
}
