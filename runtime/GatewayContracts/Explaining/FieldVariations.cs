using GatewayContracts.Language;

namespace GatewayContracts.Explaining;

/// <summary>Fields of the message that are left out or taken in.</summary>
internal static class FieldVariations
{
    private const string Aspect = "fields";

    /// <summary>All of a kind at once.</summary>
    public static IEnumerable<Variation> OfAll(VariationSource source)
    {
        List<string> unknown = [.. source.SignedNames.Where(name => source.Contract.Find(name) is null)];
        if (unknown.Count > 1)
        {
            yield return new Variation(
                Aspect,
                RepairKind.FieldLeftOut,
                $"{NameList.Of(unknown.Select(source.Shown))} are left out: they are not in the spec, and "
                    + $"something on the way added them, or the gateway does not sign what is new.",
                recipe => Without(recipe, unknown)
            );
        }

        List<string> unsigned = [.. Unsigned(source).Where(name => name != source.Contract.Signature.Field)];
        if (unsigned.Count > 1)
        {
            yield return new Variation(
                Aspect,
                RepairKind.FieldTakenIn,
                $"{NameList.Of(unsigned.Select(source.Shown))} are signed, which the contract leaves out.",
                recipe => With(recipe, unsigned)
            );
        }
    }

    /// <summary>Each alone; those first that the spec does not have.</summary>
    public static IEnumerable<Variation> OfEach(VariationSource source)
    {
        foreach (var name in Unsigned(source))
        {
            var isSignature = name == source.Contract.Signature.Field;
            yield return new Variation(
                Aspect,
                RepairKind.FieldTakenIn,
                isSignature
                    ? $"{source.Shown(name)} is signed with an empty value, which the contract leaves out."
                    : $"{source.Shown(name)} is signed, which the contract leaves out.",
                isSignature ? recipe => Emptied(recipe, name) : recipe => With(recipe, [name]),
                name
            );
        }

        foreach (
            var name in source.SignedNames.OrderBy(name =>
                source.Contract.Find(name) is null ? 0
                : name == source.Contract.Signature.AlgorithmField ? 1
                : 2
            )
        )
        {
            yield return new Variation(
                Aspect,
                RepairKind.FieldLeftOut,
                source.Contract.Find(name) is null
                    ? $"{source.Shown(name)} is left out: it is not in the spec, and something on the way added "
                        + $"it, or the gateway does not sign it."
                    : $"{source.Shown(name)} is left out: it was added on the way, or the gateway does not sign it.",
                recipe => recipe.LeftOut.Contains(name) ? null : Without(recipe, [name]),
                name
            );
        }
    }

    private static IEnumerable<string> Unsigned(VariationSource source) =>
        source
            .Base.Fields.Where(field =>
                source.Base.LeftOut.Contains(field.Name) || source.Base.Form!.Excludes(field.Name)
            )
            .Select(field => field.Name);

    private static TextRecipe Without(TextRecipe recipe, IEnumerable<string> names) =>
        recipe with
        {
            LeftOut = new HashSet<string>([.. recipe.LeftOut, .. names], StringComparer.Ordinal),
        };

    private static TextRecipe With(TextRecipe recipe, IReadOnlyCollection<string> names) =>
        recipe with
        {
            LeftOut = new HashSet<string>(recipe.LeftOut.Except(names), StringComparer.Ordinal),
            Form = Forms.Excluding(recipe.Form!, recipe.Form!.Excluded.Except(names)),
        };

    private static TextRecipe Emptied(TextRecipe recipe, string name)
    {
        var taken = With(recipe, [name]);
        return taken with
        {
            Form = Forms.Omitting(taken.Form!, taken.Form!.Omit & ~OmittedValues.Empty),
            LeftOut = new HashSet<string>(
                [
                    .. taken.LeftOut,
                    .. taken
                        .Fields.Where(field => field.Name != name && taken.Form!.Omits(WireKind.Text, field.Value.Text))
                        .Select(field => field.Name),
                ],
                StringComparer.Ordinal
            ),
            Fields =
            [
                .. taken.Fields.Select(field => field.Name == name ? new WireField(name, WireValue.OfText("")) : field),
            ],
        };
    }
}
