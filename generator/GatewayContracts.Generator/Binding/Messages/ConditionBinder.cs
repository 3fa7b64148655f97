using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Yaml;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Binding;

/// <summary>The key <c>when</c>: fields of a message, each with the codes that are waited for.</summary>
internal sealed class ConditionBinder(
    IReadOnlyList<BoundField> fields,
    bool isTableRead,
    string message,
    Problems problems
)
{
    private const string ConditionForm = "fields with their codes, such as `{ channel: [P] }`";

    /// <summary>Null where one of the conditions is wrong.</summary>
    public EquatableArray<RuleCondition>? Read(Section keys)
    {
        if (keys.Mapping("when", ConditionForm) is not { } mapping)
        {
            return null;
        }

        if (mapping.Entries.Count == 0)
        {
            NodeShape.Refuse(mapping, "when", ConditionForm, problems);
            return null;
        }

        var conditions = new List<RuleCondition>();
        foreach (var entry in mapping.Entries)
        {
            if (
                FieldNames.Find(entry.Key, fields, isTableRead, message, problems) is { } field
                && HasCodes(entry.Key, field)
                && Codes(entry, field) is { Count: > 0 } codes
            )
            {
                conditions.Add(new RuleCondition(field.Name, codes));
            }
        }

        return conditions.Count == mapping.Entries.Count ? new EquatableArray<RuleCondition>(conditions) : null;
    }

    private bool HasCodes(YamlScalar name, BoundField field)
    {
        if (field.Model.Kind is not (FieldKind.Object or FieldKind.List or FieldKind.JsonText))
        {
            return true;
        }

        problems.Report(
            Descriptors.DoesNotFit,
            name.At,
            "when: " + name.Text,
            "it holds other fields, so it never has a code that a rule can wait for; name a field with codes"
        );
        return false;
    }

    private EquatableArray<string> Codes(YamlEntry entry, BoundField field)
    {
        var codes = new List<string>();
        if (entry.Value is YamlSequence { Items.Count: 0 })
        {
            NodeShape.Refuse(entry.Value, entry.Key.Text, "a list of codes, such as `[P]`", problems);
        }

        foreach (var code in NodeShape.Texts(entry.Value, entry.Key.Text, problems))
        {
            if (field.Model.Codes.Count > 0 && field.Model.Codes.All(known => known.Code != code.Text))
            {
                problems.Report(
                    Descriptors.UnknownCode,
                    code.At,
                    code.Text,
                    field.Name,
                    CodeHint.Of(code.Text, field.Model.Codes.Select(known => (known.Code, (string?)known.Name)))
                );
            }
            else
            {
                codes.Add(code.Text);
            }
        }

        return new EquatableArray<string>(codes);
    }
}
