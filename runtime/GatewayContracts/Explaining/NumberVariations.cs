using System.Globalization;
using GatewayContracts.Language;

namespace GatewayContracts.Explaining;

/// <summary>Numbers that are written in another way before they are signed.</summary>
internal static class NumberVariations
{
    private static readonly (string Words, Func<string, string?> Write)[] s_forms =
    [
        ("without zeros at its end", text => Written(text, "0.############################")),
        ("with two decimal places", text => Written(text, "0.00##########################")),
        ("with one decimal place at least", text => Written(text, "0.0###########################")),
        (
            "as a floating-point number",
            text =>
                double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                    ? number.ToString("R", CultureInfo.InvariantCulture)
                    : null
        ),
    ];

    /// <summary>All JSON numbers, and all texts with a decimal point, at once.</summary>
    public static IEnumerable<Variation> OfAll(VariationSource source)
    {
        List<string> names =
        [
            .. Numbers(source)
                .Where(field =>
                    field.Value.Kind == WireKind.Number || field.Value.Text.Contains('.', StringComparison.Ordinal)
                )
                .Select(field => field.Name),
        ];
        return names.Count < 2
            ? []
            : s_forms.Select(form => new Variation(
                "numbers",
                RepairKind.Number,
                $"Numbers are signed {form.Words.Replace("its end", "their ends", StringComparison.Ordinal)} "
                    + $"({NameList.Of(names.Select(source.Shown))}).",
                recipe => Rewritten(recipe, names.Contains, form.Write)
            ));
    }

    /// <summary>Each alone.</summary>
    public static IEnumerable<Variation> OfEach(VariationSource source) =>
        from field in Numbers(source)
        from form in s_forms
        select new Variation(
            "numbers",
            RepairKind.Number,
            $"The number in {source.Shown(field.Name)} is signed {form.Words}.",
            recipe => Rewritten(recipe, name => name == field.Name, form.Write),
            field.Name
        );

    private static IEnumerable<WireField> Numbers(VariationSource source) =>
        source.Base.Fields.Where(field =>
            field.Value.Kind is WireKind.Text or WireKind.Number
            && source.SignedNames.Contains(field.Name)
            && DecimalText.Read(field.Value.Text) is not null
        );

    private static TextRecipe? Rewritten(TextRecipe recipe, Func<string, bool> isMeant, Func<string, string?> write)
    {
        var changed = false;
        List<WireField> fields =
        [
            .. recipe.Fields.Select(field =>
            {
                if (!isMeant(field.Name) || write(field.Value.Text) is not { } text || text == field.Value.Text)
                {
                    return field;
                }

                changed = true;
                return new WireField(field.Name, WireValue.OfText(text));
            }),
        ];
        return changed ? recipe with { Fields = fields } : null;
    }

    private static string? Written(string text, string format) =>
        DecimalText.Read(text)?.ToString(format, CultureInfo.InvariantCulture);
}
