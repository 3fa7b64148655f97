using System.Globalization;
using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace GatewayContracts.Explaining;

/// <summary>Writes down of every field whether it is in the sign string, and why.</summary>
internal static class Ledger
{
    /// <param name="reading">The reading of the contract that counts.</param>
    public static IReadOnlyList<LedgerEntry> Of(MessageContract contract, TextRecipe reading)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var field in reading.Signed())
        {
            places[field.Name] = places.Count + 1;
        }

        return
        [
            .. reading.Fields.Select(field => new LedgerEntry(
                QuotedText.EscapeName(field.Name),
                Shown(contract, field),
                RuleOf(contract, reading, field),
                places.TryGetValue(field.Name, out var place) ? place : null
            )),
        ];
    }

    /// <summary>
    /// The text of the reading as it may be shown: values cut, sensitive ones masked, and those that the spec does not
    /// have.
    /// </summary>
    public static string Shown(MessageContract contract, TextRecipe reading) =>
        reading.Form is not { } form
            ? string.Create(CultureInfo.InvariantCulture, $"(the body itself, {reading.Body.Length} characters)")
            : form.Join([
                .. reading
                    .Signed()
                    .Select(field => new SignedField(QuotedText.EscapeName(field.Name), Cut(contract, field))),
            ]);

    private static LedgerRule RuleOf(MessageContract contract, TextRecipe reading, WireField field)
    {
        if (reading.Form is not { } form)
        {
            return LedgerRule.Body;
        }

        var known = contract.Find(field.Name);
        return field.Name == contract.Signature.Field ? LedgerRule.Signature
            : form.Excludes(field.Name) ? LedgerRule.Excluded
            : known?.Coverage == Coverage.Unsigned ? LedgerRule.Unsigned
            : form.TextOf(field.Value) is null ? Omission(field.Value)
            : known is null ? LedgerRule.Unknown
            : known.Coverage == Coverage.Unstated ? LedgerRule.Unstated
            : LedgerRule.Signed;
    }

    private static LedgerRule Omission(WireValue value) =>
        value.Kind == WireKind.Null ? LedgerRule.Null
        : value.Text.Length == 0 ? LedgerRule.Empty
        : LedgerRule.NullText;

    private static string Shown(MessageContract contract, WireField field) =>
        contract.Find(field.Name) is { } known && field.Name != contract.Signature.Field
            ? Masking.Show(known, field.Value.Text)
            : Length(field.Value.Text);

    private static string Cut(MessageContract contract, SignedField field) =>
        contract.Find(field.Name) switch
        {
            null => Length(field.Text),
            { Sensitivity: not Sensitivity.None } or { Members.Count: > 0 } => Masking.Show(
                contract.Find(field.Name),
                field.Text
            ),
            _ => QuotedText.EscapeName(field.Text),
        };

    private static string Length(string text) =>
        string.Create(CultureInfo.InvariantCulture, $"({text.Length} characters)");
}
