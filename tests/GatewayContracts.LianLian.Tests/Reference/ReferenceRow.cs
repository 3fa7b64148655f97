using System.Reflection;
using GatewayContracts.LianLian.Tests.Documented;

namespace GatewayContracts.LianLian.Tests.Reference;

/// <summary>A field of a message or of an object in it, and what it is in C#.</summary>
/// <param name="Path">The wire name, after those of the objects around it.</param>
internal sealed record ReferenceRow(string Path, SpecField Field, PropertyInfo Property)
{
    /// <summary>The fields have a section of their own, for many requests carry them.</summary>
    public const string RiskItem = "risk_item";

    public static IEnumerable<ReferenceRow> All(IEnumerable<SpecField> fields, Type type, string within = "") =>
        fields.SelectMany(field => All(field, type, within));

    private static IEnumerable<ReferenceRow> All(SpecField field, Type type, string within)
    {
        var property = GeneratedProperty.Of(type, field.Name);
        var path = within + field.Name;
        yield return new ReferenceRow(path, field, property);
        if (field.Members.Count == 0 || field.Name == RiskItem)
        {
            yield break;
        }

        foreach (var member in All(field.Members, GeneratedProperty.Content(property), path + "."))
        {
            yield return member;
        }
    }
}
