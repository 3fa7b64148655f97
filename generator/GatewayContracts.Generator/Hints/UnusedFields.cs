using GatewayContracts.Generator.Binding;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Hints;

/// <summary>
/// Library fields that stand in no table of the project's contracts, and play no part of the protocol's.
/// </summary>
internal static class UnusedFields
{
    public static void Check(BoundGateway gateway, IEnumerable<YamlFile> contracts, Problems problems)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var hasContract = false;
        foreach (var contract in contracts)
        {
            hasContract = true;
            Collect(contract.Root, used);
        }

        // A gateway file alone, before its first contract, is no mistake.
        if (!hasContract)
        {
            return;
        }

        foreach (
            var field in gateway.Fields.Where(field =>
                field.Model.Role == Model.FieldRole.None
                && field.Row.At.Path == gateway.File.Path
                && !used.Contains(field.Name)
                && !IsMemberElsewhere(field, gateway)
            )
        )
        {
            problems.Report(Descriptors.UnusedField, field.Row.At, field.Name);
        }
    }

    private static bool IsMemberElsewhere(BoundField field, BoundGateway gateway) =>
        gateway.Fields.Any(other => HasMember(other.Model, field.Name));

    private static bool HasMember(Model.FieldModel field, string name) =>
        field.Members.Any(member => member.WireName == name || HasMember(member, name));

    private static void Collect(YamlNode node, HashSet<string> used)
    {
        switch (node)
        {
            case YamlMapping mapping:
                foreach (var entry in mapping.Entries)
                {
                    used.Add(entry.Key.Text);
                    Collect(entry.Value, used);
                }

                break;
            case YamlSequence sequence:
                foreach (var item in sequence.Items)
                {
                    Collect(item, used);
                }

                break;
        }
    }
}
