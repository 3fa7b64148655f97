using GatewayContracts.Language;

namespace GatewayContracts.Explaining;

/// <summary>Names that are written in another way before they are signed.</summary>
internal static class NameVariations
{
    public static IEnumerable<Variation> Of(VariationSource source) =>
        [
            Renamed(source, name => name.Trim(), "without the blanks at their ends"),
            Renamed(source, name => name.TrimStart('?'), "without the question mark of the query string"),
            Renamed(source, name => name.ToLowerInvariant(), "in small letters"),
            Renamed(source, name => name.ToUpperInvariant(), "in capital letters"),
        ];

    private static Variation Renamed(VariationSource source, Func<string, string> rename, string words)
    {
        List<string> changed = [.. source.Base.Fields.Select(field => field.Name).Where(name => rename(name) != name)];
        return new Variation(
            "names",
            RepairKind.Names,
            $"Names are signed {words} ({NameList.Of(changed.Select(QuotedText.Quote))}).",
            recipe => changed.Count == 0 ? null : WithNames(recipe, rename, changed),
            changed is [var only] ? only : null
        );
    }

    // What the contract leaves out under its own name stays out.
    private static TextRecipe WithNames(TextRecipe recipe, Func<string, string> rename, List<string> changed) =>
        recipe with
        {
            Fields =
            [
                .. recipe
                    .Fields.Where(field =>
                        !recipe.LeftOut.Contains(field.Name)
                        && !recipe.Form!.Excludes(field.Name)
                        && !(changed.Contains(field.Name) && recipe.LeftOut.Contains(rename(field.Name)))
                    )
                    .Select(field => new WireField(rename(field.Name), field.Value)),
            ],
        };
}
