using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GatewayContracts.Generator.Yaml;

/// <summary>
/// A spec that a package brought, by the mark of its origin that the package's build files set. The user of the package
/// cannot change it, and may have taken only some of its contracts.
/// </summary>
internal static class PackagedSpec
{
    private const string Origin = "build_metadata.AdditionalFiles.GatewayContractsOrigin";

    public static bool Is(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue(Origin, out var package) && package.Length > 0;
}
