using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>
/// The gateway's <c>fields</c>: checked once, in their own file, so that the contracts that use them need not repeat
/// it.
/// </summary>
internal sealed class SharedFieldsBinder(
    Section file,
    string merchant,
    SignatureModel signature,
    IReadOnlyList<BoundOutcome> outcome,
    IReadOnlyCollection<string> excluded,
    int? zoneMinutes,
    TypeNames types,
    EnumNames enums,
    Problems problems
)
{
    public SharedFields Bind(out EquatableArray<string> names, out IReadOnlyList<BoundField> fields)
    {
        var library = new SharedFields();
        var table = file.Mapping("fields", "fields with keys, such as `order_id: { type: String(32) }`");
        foreach (var entry in table?.Entries ?? [])
        {
            // Mistakes of the row are reported below, when it is read by itself.
            var unheard = new Problems(entry.Key.At.Path);
            library.Add(
                NameSpelling.Meant(entry.Key.Text),
                entry.Value is YamlMapping
                    ? Section.Read(entry.Value, entry.Key.Text, KeyList.Field, unheard)
                    : Section.Unread(entry.Key.At, KeyList.Field, "type", unheard)
            );
        }

        var scope = new FieldScope
        {
            Problems = problems,
            SharedFields = library,
            Types = types,
            Enums = enums,
            HasTimeZone = file.Has("time_zone"),
            ZoneMinutes = zoneMinutes,
            OwnerType = "",
            IsLibrary = true,
            OutcomeCodes = outcome.Where(entry => entry.Model.Codes.Count > 0).ToDictionary(entry => entry.Model.Field),
        };
        fields = FieldTable.Bind(FieldTable.Rows(table, scope, RoleOf), scope);
        new SignatureCover(signature, excluded).Check(fields, null);
        ClaimOutcomeEnums(library, fields);
        names = new EquatableArray<string>(
            Names(fields.Select(field => field.Model)).Distinct().OrderBy(name => name, StringComparer.Ordinal)
        );
        return library;
    }

    private FieldRole RoleOf(string name) =>
        name == signature.Field ? FieldRole.Signature
        : name == signature.AlgorithmField ? FieldRole.Algorithm
        : outcome.Any(entry => entry.Model.Field == name) ? FieldRole.OutcomeCode
        : outcome.Any(entry => entry.Model.Text == name) ? FieldRole.OutcomeText
        : name == merchant ? FieldRole.Merchant
        : FieldRole.None;

    private void ClaimOutcomeEnums(SharedFields library, IReadOnlyList<BoundField> fields)
    {
        foreach (var entry in outcome.Where(entry => entry.Model.Codes.Count > 0))
        {
            var property =
                fields.FirstOrDefault(field => field.Name == entry.Model.Field)?.Model.PropertyName
                ?? Identifier.PascalCase(entry.Model.Field);
            if (!Identifier.IsValidTypeName(property))
            {
                problems.Report(
                    Descriptors.NotAnIdentifier,
                    entry.FieldAt,
                    entry.Model.Field,
                    "the outcome's enum",
                    "add the field to `fields` and say with `property` how it is called in C#"
                );
                property = "OutcomeCode";
            }

            library.AddOutcomeEnum(
                entry.Model.Field,
                enums.Claim(property, entry.Model.Field, null, entry.Codes, entry.FieldAt)
            );
        }
    }

    private static IEnumerable<string> Names(IEnumerable<FieldModel> fields) =>
        fields.SelectMany(field => Names(field.Members).Prepend(field.WireName));
}
