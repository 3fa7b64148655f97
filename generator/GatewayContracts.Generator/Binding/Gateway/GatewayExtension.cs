using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>
/// A gateway file that adds to another: its shared fields and return codes are laid over the gateway's tree, which is
/// then understood as one. What is judged here is whether they find it.
/// </summary>
internal static class GatewayExtension
{
    private static readonly string[] Parts = ["fields", "outcome"];

    /// <summary>A file that names a gateway of its own adds to no other.</summary>
    public static bool IsOne(YamlFile file) =>
        file.Root.Find("extends") is { IsEmpty: false } && file.Root.Find("gateway") is null;

    /// <summary>The gateway that a file adds to.</summary>
    public static string? Extended(YamlFile file) => (file.Root.Find("extends")?.Value as YamlScalar)?.Text;

    /// <summary>The files that add to a gateway, in the order of their paths.</summary>
    public static EquatableArray<YamlFile> Of(YamlFile gateway, IEnumerable<YamlFile> extensions) =>
        (gateway.Root.Find("gateway")?.Value as YamlScalar)?.Text is { Length: > 0 } name
            ? new(extensions.Where(file => Extended(file) == name).OrderBy(file => file.Path, StringComparer.Ordinal))
            : default;

    public static YamlMapping Merge(YamlMapping gateway, IEnumerable<YamlFile> extensions) =>
        Extension.Merge(gateway, extensions, Parts, new TableOverlay(_ => null, []));

    /// <summary>The mistakes of the file itself; those of its fields and codes are reported with the gateway.</summary>
    public static EquatableArray<SpecDiagnostic> Check(
        YamlFile file,
        IEnumerable<YamlFile> gateways,
        IEnumerable<YamlFile> extensions
    )
    {
        var problems = new Problems(file.Path);
        var keys = Section.Read(file.Root, "the file", KeyList.Gateway, problems);
        foreach (
            var entry in keys.Entries.Where(entry => entry.Key.Text != "extends" && !Parts.Contains(entry.Key.Text))
        )
        {
            problems.Report(
                Descriptors.ExclusiveKeys,
                entry.Key.At,
                entry.Key.Text,
                "extends",
                "an extension of a gateway changes fields and outcome only; take it out"
            );
        }

        Extension.CheckKinds(keys.Entries, Parts, problems);
        Overrides.Check(file.Root, problems);
        if (keys.Scalar("extends") is { } name)
        {
            List<string> names =
            [
                .. gateways
                    .Select(gateway => (gateway.Root.Find("gateway")?.Value as YamlScalar)?.Text)
                    .OfType<string>(),
            ];
            if (!names.Contains(name.Text))
            {
                problems.Report(
                    Descriptors.UnknownGateway,
                    name.At,
                    name.Text,
                    names.Count == 0 ? "add its file or the package that brings it" : NameHint.Of(name.Text, names)
                );
            }

            Extension.Twice(
                file,
                extensions.Where(other => other.Path != file.Path && Extended(other) == name.Text),
                name.Text,
                problems
            );
        }

        return new(file.Diagnostics.Concat(TruncationFilter.Excuse(problems.Found, file)));
    }
}
