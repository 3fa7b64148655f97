using GatewayContracts.Generator.Binding;
using GatewayContracts.Generator.Model;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Proofs;

/// <summary>Holds the text of one value against its row.</summary>
internal static class ValueProof
{
    public static IEnumerable<(string Kind, string Because)> Faults(FieldModel field, string text, int? zoneMinutes)
    {
        var faults = ValueFaults.Of(field, text, zoneMinutes);
        return
            field.Fixed is { } constant
            && ValueFaults.IsReadable(field, text, zoneMinutes)
            && !IsSame(field, text, constant)
            ? faults.Append(("fixed", $"it is always `{constant}`"))
            : faults;
    }

    /// <summary>Whether two texts of a field say the same, as the runtime compares them.</summary>
    public static bool IsSame(FieldModel field, string left, string right) =>
        left == right
        || (
            field.Kind is FieldKind.Integer or FieldKind.Decimal
            && ValueText.ReadDecimal(left) is { } first
            && first == ValueText.ReadDecimal(right)
        );
}
