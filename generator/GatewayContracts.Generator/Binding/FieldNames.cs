using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>Finds the fields that rules, <c>echo</c> and <c>identity</c> name.</summary>
internal static class FieldNames
{
    public static BoundField? Find(YamlScalar name, IReadOnlyList<BoundField> fields, string message, Problems problems)
    {
        var found = fields.FirstOrDefault(field => field.Name == name.Text);
        if (found is null)
        {
            problems.Report(Descriptors.UnknownField, name.At, name.Text, message, NameHint.Of(name.Text, fields.Select(field => field.Name)));
        }

        return found;
    }
}
