using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace GatewayContracts.Explaining;

/// <summary>Fields of the contract that the message lacks, with the values that the docs have for them.</summary>
internal static class AddedVariations
{
    private const string Aspect = "fields";
    private const int MostValues = 64;

    public static IEnumerable<Variation> Of(VariationSource source)
    {
        var missing = source
            .Contract.Fields.Where(field =>
                field.Coverage != Coverage.Unsigned
                && !source.Contract.Signature.LeavesOut(field.Name)
                && source.Find(field.Name) is null
            )
            .ToList();
        foreach (var field in missing)
        {
            foreach (var value in Values(source, field).Distinct(StringComparer.Ordinal).Take(MostValues))
            {
                var shown =
                    field.Sensitivity == Sensitivity.None ? QuotedText.Quote(value) : "a value that the docs have";
                yield return new Variation(
                    Aspect,
                    RepairKind.FieldAdded,
                    $"{field.Name} is signed with {shown}, and the message does not have the field: it was lost "
                        + $"on the way, or the gateway signs it and does not send it.",
                    recipe =>
                        recipe with
                        {
                            Fields = [.. recipe.Fields, new WireField(field.Name, WireValue.OfText(value))],
                        },
                    field.Name
                );
            }
        }

        if (missing.Count == 0)
        {
            yield break;
        }

        yield return new Variation(
            Aspect,
            RepairKind.FieldAdded,
            $"The fields of the contract that the message does not have are signed with empty values "
                + $"({NameList.Of(missing.Select(field => field.Name))}).",
            recipe => WithEmpty(recipe, missing.Select(field => field.Name)),
            missing is [var only] ? only.Name : null
        );
        foreach (var field in missing.Skip(missing.Count == 1 ? 1 : 0))
        {
            yield return new Variation(
                Aspect,
                RepairKind.FieldAdded,
                $"{field.Name} is signed with an empty value, and the message does not have the field.",
                recipe => WithEmpty(recipe, [field.Name]),
                field.Name
            );
        }
    }

    private static IEnumerable<string> Values(VariationSource source, FieldContract field)
    {
        var signature = source.Contract.Signature;
        IEnumerable<string> outcome =
            source
                .Contract.Outcome?.Entries.Where(entry => entry.Field == field.Name)
                .SelectMany(entry => entry.Codes)
                .OrderBy(code => code.Value == OutcomeKind.Success ? 0 : 1)
                .Select(code => code.Key)
            ?? [];
        return
        [
            .. field.Name == signature.AlgorithmField
                ? signature
                    .Accepts.Select(accepted => accepted.WireName)
                    .OrderBy(name => name == source.Accepted ? 0 : 1)
                    .ToArray()
                : [],
            .. field.Name == source.Contract.Gateway.Merchant && source.Merchant is { } merchant
                ? (string[])[merchant]
                : [],
            .. field.Values,
            .. outcome,
        ];
    }

    private static TextRecipe WithEmpty(TextRecipe recipe, IEnumerable<string> names)
    {
        var form = Forms.Omitting(recipe.Form!, recipe.Form!.Omit & ~OmittedValues.Empty);
        IEnumerable<string> empty =
            (recipe.Form.Omit & OmittedValues.Empty) == 0
                ? []
                : recipe
                    .Fields.Where(field => field.Value.Kind != WireKind.Null && field.Value.Text.Length == 0)
                    .Select(field => field.Name);
        return recipe with
        {
            Form = form,
            LeftOut = new HashSet<string>([.. recipe.LeftOut, .. empty], StringComparer.Ordinal),
            Fields = [.. recipe.Fields, .. names.Select(name => new WireField(name, WireValue.OfText("")))],
        };
    }
}
