using System.Globalization;
using GatewayContracts.Language;

namespace GatewayContracts.Tests.Differential;

/// <summary>Joins fields in the plainest way: sorted by LINQ, joined as strings.</summary>
internal static class ReferenceSignString
{
    public static string Of(
        CanonicalForm form,
        IReadOnlyList<WireField> fields,
        IReadOnlyList<string> listed,
        IReadOnlyCollection<string> leftOut
    ) =>
        string.Join(
            form.Separator,
            Signed(form, fields, listed, leftOut)
                .Select(field =>
                    form.Pair.Before
                    + (form.Pair.HasName ? field.Name + form.Pair.Between : "")
                    + field.Text
                    + form.Pair.After
                )
        );

    public static IReadOnlyList<SignedField> Signed(
        CanonicalForm form,
        IReadOnlyList<WireField> fields,
        IReadOnlyList<string> listed,
        IReadOnlyCollection<string> leftOut
    )
    {
        var ordered = form.Order switch
        {
            FieldOrder.AsListed => fields.OrderBy(field =>
                listed.Contains(field.Name) ? listed.ToList().IndexOf(field.Name) : int.MaxValue
            ),
            FieldOrder.CodeUnits => fields.OrderBy(field => field.Name, StringComparer.Ordinal),
            _ => fields.OrderBy(
                field => string.Concat(field.Name.Select(char.ToLowerInvariant)),
                StringComparer.Ordinal
            ),
        };
        return
        [
            .. ordered
                .Where(field =>
                    !leftOut.Contains(field.Name)
                    && !form.Excluded.Contains(field.Name)
                    && !IsOmitted(form.Omit, field.Value)
                )
                .Select(field => new SignedField(field.Name, Text(form, field.Value))),
        ];
    }

    private static bool IsOmitted(OmittedValues omit, WireValue value) =>
        value.Kind switch
        {
            WireKind.Null => omit.HasFlag(OmittedValues.Null),
            _ when value.Text.Length == 0 => omit.HasFlag(OmittedValues.Empty),
            _ => omit.HasFlag(OmittedValues.NullText) && value.Text.Equals("null", StringComparison.OrdinalIgnoreCase),
        };

    private static string Text(CanonicalForm form, WireValue value) =>
        value.Kind is WireKind.Object or WireKind.List && form.Nested == NestedForm.CompactSortedJson
            ? Json(value)
            : value.Text;

    private static string Json(WireValue value) =>
        value.Kind switch
        {
            WireKind.Object => "{"
                + string.Join(
                    ",",
                    value
                        .Members.Where(member => member.Value.Kind != WireKind.Null)
                        .OrderBy(member => member.Name, StringComparer.Ordinal)
                        .Select(member => Quoted(member.Name) + ":" + Json(member.Value))
                )
                + "}",
            WireKind.List => "[" + string.Join(",", value.Items.Select(Json)) + "]",
            WireKind.Text => Quoted(value.Text),
            _ => value.Text,
        };

    private static string Quoted(string text) =>
        "\""
        + string.Concat(
            text.Select(unit =>
                unit switch
                {
                    '"' => "\\\"",
                    '\\' => "\\\\",
                    '\b' => "\\b",
                    '\f' => "\\f",
                    '\n' => "\\n",
                    '\r' => "\\r",
                    '\t' => "\\t",
                    < ' ' => "\\u" + ((int)unit).ToString("x4", CultureInfo.InvariantCulture),
                    _ => unit.ToString(),
                }
            )
        )
        + "\"";
}
