using GatewayContracts.LianLian.Tests.Documented;
using YamlDotNet.RepresentationModel;

namespace GatewayContracts.LianLian.Tests.Reference;

/// <summary>A value of a field that has a list of them.</summary>
/// <param name="Member">The member of the C# enum, with the enum's name.</param>
/// <param name="Is">Of a return code, what it means for the request.</param>
internal sealed record ReferenceCode(string Field, string Code, string Member, string Meaning, string? Is)
{
    public static IEnumerable<ReferenceCode> Of(ReferenceRow row, string language) =>
        Of(row.Field.Keys.Mapping("codes"), row.Field.Name, GeneratedProperty.Content(row.Property).Name, language);

    public static IEnumerable<ReferenceCode> Of(YamlMappingNode? codes, string field, string type, string language) =>
        from entry in codes ?? []
        let keys = entry.Value as YamlMappingNode ?? []
        let name = keys.Text("name") ?? entry.Value.ToString()
        select new ReferenceCode(
            field,
            entry.Key.ToString(),
            $"{type}.{name}",
            keys.Doc("doc", language) ?? "",
            keys.Text("is")
        );
}
