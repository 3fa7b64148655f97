namespace GatewayContracts.Generator.Yaml;

/// <summary>Which files are specs, by their suffix.</summary>
internal static class SpecFile
{
    public static bool IsGateway(string path) => path.EndsWith(".gateway.yaml", StringComparison.OrdinalIgnoreCase);

    public static bool IsContract(string path) => path.EndsWith(".contract.yaml", StringComparison.OrdinalIgnoreCase);
}
