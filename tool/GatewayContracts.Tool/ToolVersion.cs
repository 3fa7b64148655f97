using System.Reflection;

namespace GatewayContracts.Tool;

/// <summary>The version of this tool, without the commit that it was built from.</summary>
internal static class ToolVersion
{
    public static string Current { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
