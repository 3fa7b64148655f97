using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>
/// Files whose keys show another kind than their name. They are reported once, because everything in them would be
/// wrong if they were read by their name.
/// </summary>
internal static class FileKindMismatch
{
    private static readonly string[] OfContracts = ["contract", "extends", "request", "response"];

    private static readonly string[] OfGateways = ["merchant", "time_zone", "namespace"];

    public static SpecDiagnostic? AsContract(YamlFile file) =>
        Tell(file, OfGateways, OfContracts, "a contract file", "a gateway's file", ".gateway.yaml");

    public static SpecDiagnostic? AsGateway(YamlFile file) =>
        GatewayExtension.IsOne(file)
            ? null
            : Tell(file, OfContracts, OfGateways, "a gateway file", "a contract's file", ".contract.yaml");

    private static SpecDiagnostic? Tell(
        YamlFile file,
        string[] signs,
        string[] counterSigns,
        string place,
        string kind,
        string ending
    )
    {
        var sign = file.Root.Entries.FirstOrDefault(entry => signs.Contains(entry.Key.Text));
        return sign is null || file.Root.Entries.Any(entry => counterSigns.Contains(entry.Key.Text))
            ? null
            : new SpecDiagnostic(
                Descriptors.UnknownKey,
                sign.Key.At,
                new EquatableArray<string>([
                    sign.Key.Text,
                    place,
                    $"it makes this {kind}, so let the file's name end in `{ending}`",
                ])
            );
    }
}
