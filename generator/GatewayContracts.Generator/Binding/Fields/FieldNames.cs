using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>Finds the fields that rules, <c>echo</c> and <c>identity</c> name.</summary>
internal static class FieldNames
{
    /// <param name="isTableRead">False if a mistake in the table of the fields was reported already: then a missing
    /// name proves nothing.</param>
    public static BoundField? Find(
        YamlScalar name,
        IReadOnlyList<BoundField> fields,
        bool isTableRead,
        string message,
        Problems problems
    )
    {
        var found = fields.FirstOrDefault(field => field.Name == name.Text);
        if (found is null && isTableRead)
        {
            problems.Report(
                Descriptors.UnknownField,
                name.At,
                name.Text,
                message,
                AreSeveral(name.Text, fields)
                    ? $"put commas between names: `[{string.Join(", ", Words(name.Text))}]`"
                    : NameHint.Of(name.Text, fields.Select(field => field.Name))
            );
        }

        return found;
    }

    /// <summary>Names of fields with nothing but spaces between them.</summary>
    public static bool AreSeveral(string text, IReadOnlyList<BoundField> fields) =>
        Words(text) is { Length: > 1 } words && words.All(word => fields.Any(field => field.Name == word));

    private static string[] Words(string text) => text.Split([' '], StringSplitOptions.RemoveEmptyEntries);
}
