using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>
/// Files of other tools whose names only end as those of specs do, such as a gateway of Kubernetes: reported once, with
/// the way to exclude them.
/// </summary>
internal static class Foreign
{
    /// <summary>Keys of which every spec has one.</summary>
    private static readonly string[] OfSpecs =
    [
        "gateway",
        "merchant",
        "signature",
        "contract",
        "extends",
        "request",
        "response",
        "notification",
        "fields",
        "outcome",
        "operation",
        "read_from",
    ];

    // Templates of Helm, Jinja and the like.
    private const string Template = "{{";

    public static SpecDiagnostic? Tell(YamlFile file)
    {
        var keys = file.Root.Entries.Select(entry => NameSpelling.Clean(entry.Key.Text));
        return keys.Any(IsOfSpecs) || !(keys.Any(IsStranger) || file.Text.Contains(Template))
            ? null
            : new SpecDiagnostic(
                Descriptors.NoMapping,
                file.FirstKey,
                new EquatableArray<string>([
                    $"This is a file of another kind, so take it out of the build, with `<AdditionalFiles "
                        + $"Remove=\"**/{PathEnd.Of(file.Path, "")}\" />` in the project file",
                ])
            );
    }

    private static bool IsOfSpecs(string key) =>
        OfSpecs.Contains(key.Split(':', '=')[0].TrimEnd()) || NearestName.Slip(key, OfSpecs) is not null;

    private static bool IsStranger(string key) => !KeyList.Gateway.Has(key) && !KeyList.Contract.Has(key);
}
