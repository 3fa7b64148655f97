using GatewayContracts.Language;

namespace GatewayContracts.Explaining;

/// <summary>Values that are left out, or are not.</summary>
internal static class OmissionVariations
{
    private const string Empties = "empty values";
    private const string Nulls = "nulls";
    private const string NullTexts = "null texts";

    public static IEnumerable<Variation> Of(VariationSource source)
    {
        var omit = source.Base.Form!.Omit;
        var signable = source
            .Base.Fields.Where(field =>
                !source.Base.LeftOut.Contains(field.Name) && !source.Base.Form.Excludes(field.Name)
            )
            .ToList();
        var empty = signable
            .Where(field => field.Value.Kind == WireKind.Text && field.Value.Text.Length == 0)
            .Select(field => field.Name)
            .ToList();
        var nulls = signable.Where(field => field.Value.Kind == WireKind.Null).Select(field => field.Name).ToList();
        var texts = signable
            .Where(field =>
                field.Value.Kind != WireKind.Null && field.Value.Text.Equals("null", StringComparison.OrdinalIgnoreCase)
            )
            .Select(field => field.Name)
            .ToList();
        if (empty.Count > 0)
        {
            yield return (omit & OmittedValues.Empty) != 0
                ? new Variation(
                    Empties,
                    RepairKind.EmptyKept,
                    $"Empty values are signed ({Listed(empty, source)}), which the contract leaves out.",
                    recipe => Toggled(recipe, OmittedValues.Empty),
                    Only(empty)
                )
                : new Variation(
                    Empties,
                    RepairKind.EmptyDropped,
                    $"Empty values are left out ({Listed(empty, source)}), which the contract signs.",
                    recipe => Toggled(recipe, OmittedValues.Empty),
                    Only(empty)
                );
        }

        if (nulls.Count > 0)
        {
            yield return (omit & OmittedValues.Null) != 0
                ? new Variation(
                    Nulls,
                    RepairKind.NullKept,
                    $"Null is signed as the letters null ({Listed(nulls, source)}), which the contract leaves out.",
                    recipe => Toggled(recipe, OmittedValues.Null),
                    Only(nulls)
                )
                : new Variation(
                    Nulls,
                    RepairKind.NullDropped,
                    $"Null is left out ({Listed(nulls, source)}), which the contract signs.",
                    recipe => Toggled(recipe, OmittedValues.Null),
                    Only(nulls)
                );
            yield return new Variation(
                Nulls,
                RepairKind.NullKept,
                $"Null is signed as an empty value ({Listed(nulls, source)}).",
                recipe => AsEmpty(recipe, empty),
                Only(nulls)
            );
        }

        if (texts.Count > 0)
        {
            yield return (omit & OmittedValues.NullText) != 0
                ? new Variation(
                    NullTexts,
                    RepairKind.NullTextKept,
                    $"A value of the letters null is signed ({Listed(texts, source)}), which the contract leaves out.",
                    recipe => Toggled(recipe, OmittedValues.NullText),
                    Only(texts)
                )
                : new Variation(
                    NullTexts,
                    RepairKind.NullTextDropped,
                    $"A value of the letters null is left out ({Listed(texts, source)}), which the contract signs.",
                    recipe => Toggled(recipe, OmittedValues.NullText),
                    Only(texts)
                );
        }
    }

    private static TextRecipe Toggled(TextRecipe recipe, OmittedValues value) =>
        recipe with
        {
            Form = Forms.Omitting(recipe.Form!, recipe.Form!.Omit ^ value),
        };

    // Empty texts that are left out stay so: only what was null becomes an empty value.
    private static TextRecipe AsEmpty(TextRecipe recipe, IReadOnlyList<string> empty) =>
        recipe with
        {
            Form = Forms.Omitting(recipe.Form!, recipe.Form!.Omit & ~OmittedValues.Empty),
            LeftOut =
                (recipe.Form!.Omit & OmittedValues.Empty) != 0
                    ? new HashSet<string>([.. recipe.LeftOut, .. empty], StringComparer.Ordinal)
                    : recipe.LeftOut,
            Fields =
            [
                .. recipe.Fields.Select(field =>
                    field.Value.Kind == WireKind.Null ? new WireField(field.Name, WireValue.OfText("")) : field
                ),
            ],
        };

    private static string? Only(List<string> names) => names is [var only] ? only : null;

    private static string Listed(IEnumerable<string> names, VariationSource source) =>
        NameList.Of(names.Select(source.Shown));
}
