using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>The <c>views</c> of a gateway: names, each with the fields that several messages share.</summary>
internal sealed class ViewBinder(IReadOnlyList<BoundField> library, TypeNames types, Problems problems)
{
    public IReadOnlyList<BoundView> Bind(Section keys) =>
        [
            .. (keys.Mapping("views", "names with fields, such as `Payment: [order_id, amount]`")?.Entries ?? [])
                .Select(View)
                .OfType<BoundView>(),
        ];

    private BoundView? View(YamlEntry entry)
    {
        var name = NameSpelling.Meant(entry.Key.Text);
        if (!NameSpelling.Refuse(entry.Key, problems) && !Identifier.IsValidTypeName(name))
        {
            problems.Report(
                Descriptors.NotAnIdentifier,
                entry.Key.At,
                name,
                "the view",
                Identifier.Form + "PaymentState"
            );
        }

        if (entry.Value is YamlSequence { Items.Count: 0 })
        {
            NodeShape.Refuse(entry.Value, name, $"a list of fields, such as `{name}: [order_id, amount]`", problems);
        }

        List<YamlScalar> fields =
        [
            .. NodeShape.Texts(entry.Value, name, problems).Where(field => !NameSpelling.Refuse(field, problems)),
        ];
        if (fields.Count == 0 || !Identifier.IsValidTypeName(name))
        {
            return null;
        }

        var type = types.Claim("I" + name, entry.Key.At);
        return new BoundView(
            new DeclaredView(type, new EquatableArray<ViewField>(fields.Select(Field))),
            name,
            entry.Key.At,
            fields
        );
    }

    private ViewField Field(YamlScalar field) =>
        new(field.Text, library.FirstOrDefault(known => known.Name == field.Text)?.Model.Doc);
}
