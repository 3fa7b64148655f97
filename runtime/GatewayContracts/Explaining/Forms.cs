using GatewayContracts.Language;

namespace GatewayContracts.Explaining;

/// <summary>A canonical form with one thing changed.</summary>
internal static class Forms
{
    public static CanonicalForm AsListed(CanonicalForm form) => Ordered(form, FieldOrder.AsListed);

    public static CanonicalForm Ordered(CanonicalForm form, FieldOrder order) =>
        new(order, form.Pair.Template, form.Separator, form.Omit, form.Excluded, form.Nested);

    public static CanonicalForm Omitting(CanonicalForm form, OmittedValues omit) =>
        new(form.Order, form.Pair.Template, form.Separator, omit, form.Excluded, form.Nested);

    public static CanonicalForm Excluding(CanonicalForm form, IEnumerable<string> names) =>
        new(form.Order, form.Pair.Template, form.Separator, form.Omit, names, form.Nested);

    public static CanonicalForm Joined(CanonicalForm form, string pair, string separator) =>
        new(form.Order, pair, separator, form.Omit, form.Excluded, form.Nested);

    public static CanonicalForm Nesting(CanonicalForm form, NestedForm nested) =>
        new(form.Order, form.Pair.Template, form.Separator, form.Omit, form.Excluded, nested);
}
