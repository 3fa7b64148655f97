using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>Stands for a gateway whose file is not there, so that a contract keeps its types while the file is missing.</summary>
internal static class UnknownGateway
{
    public static BoundGateway Named(string? name)
    {
        var nothing = new YamlFile("", "", new YamlMapping([], default), false, []);
        var gateway = GatewayBinder.Bind(nothing);
        return name is not null && Identifier.IsValidTypeName(name) ? gateway with { Name = name, Namespace = name } : gateway;
    }
}
