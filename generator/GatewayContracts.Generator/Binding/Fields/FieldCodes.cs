using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Binding;

/// <summary>The codes of a field, and the enum that they become.</summary>
internal static class FieldCodes
{
    /// <summary>The codes of a row; of an outcome's field those that stand in <c>outcome</c>.</summary>
    public static EquatableArray<CodeModel> Read(FieldRow row, Section keys, FieldScope scope)
    {
        if (keys.Find("codes") is not { } entry)
        {
            return scope.OutcomeCodes.TryGetValue(row.Name, out var outcome) ? outcome.Codes : default;
        }

        if (row.Role == FieldRole.OutcomeCode)
        {
            row.Problems.Report(
                Descriptors.DoesNotFit,
                entry.Key.At,
                "codes",
                "the codes of this field decide the outcome; write them in `outcome`"
            );
            return scope.OutcomeCodes.TryGetValue(row.Name, out var outcome) ? outcome.Codes : default;
        }

        if (keys.Text("type") is "Object" or "List")
        {
            row.Problems.Report(
                Descriptors.DoesNotFit,
                entry.Key.At,
                "codes",
                "only a text or an `Int` has codes; " + keys.Removal("codes")
            );
            return default;
        }

        return CodesBinder.Bind(keys, row.Problems);
    }

    /// <summary>The enum that the codes become, claimed where it is not shared.</summary>
    public static string EnumName(
        FieldRow row,
        Section keys,
        FieldScope scope,
        string property,
        EquatableArray<CodeModel> codes
    )
    {
        if (scope.OutcomeCodes.TryGetValue(row.Name, out var outcome))
        {
            return outcome.OwnEnum
                ? scope.Enums.Claim(property, row.Name, null, codes, outcome.CodesAt)
                : scope.SharedFields.OutcomeEnum(row.Name) ?? property;
        }

        var node = keys.Find("codes")!;
        if (scope.SharedFields.EnumOf(node.Value) is { } shared)
        {
            return shared;
        }

        var name = scope.Enums.Claim(
            property,
            row.Numbered?.Name ?? row.Name,
            keys.Sentence("doc"),
            codes,
            node.Key.At
        );
        if (scope.IsLibrary)
        {
            scope.SharedFields.AddEnum(node.Value, name);
        }

        return name;
    }
}
