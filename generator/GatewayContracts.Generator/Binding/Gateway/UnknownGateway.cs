using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>
/// Stands for a gateway whose file is not there, so that a contract keeps its types while the file is missing.
/// </summary>
internal static class UnknownGateway
{
    public static BoundGateway Named(string? name)
    {
        var nothing = new YamlFile("", "", new YamlMapping([], default), false, []);
        var gateway = GatewayBinder.Bind(nothing);
        return name is not null && Identifier.IsValidTypeName(name)
            ? gateway with
            {
                Name = name,
                Namespace = name,
            }
            : gateway;
    }

    /// <summary>
    /// What the contracts' types refer to, so that the compiler has nothing to add to the one error that counts.
    /// </summary>
    public static GatewayModel Model(GatewayReference missing) =>
        new(missing.Name, null, missing.Namespace, "", null, Named(null).Signature, default, default, default);
}
