using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Spec.Tests.Schemas;

/// <summary>The keywords of JSON Schema that judge a value by itself.</summary>
internal static class JsonAssertions
{
    public static bool Hold(string keyword, JsonElement argument, JsonNode? value) => keyword switch
    {
        "type" => (argument.ValueKind == JsonValueKind.Array ? [.. argument.EnumerateArray()] : new[] { argument }).Any(type => IsOfType(type.GetString()!, value)),
        "enum" => argument.EnumerateArray().Any(allowed => JsonNode.DeepEquals(JsonNode.Parse(allowed.GetRawText()), value)),
        "pattern" => Kind(value) != JsonValueKind.String || Regex.IsMatch(value!.GetValue<string>(), argument.GetString()!, RegexOptions.CultureInvariant),
        "required" => value is not JsonObject owner || argument.EnumerateArray().All(key => owner.ContainsKey(key.GetString()!)),
        "minProperties" => value is not JsonObject members || members.Count >= argument.GetInt32(),
        "minItems" => value is not JsonArray items || items.Count >= argument.GetInt32(),
        "uniqueItems" => value is not JsonArray items || items.Select(item => item?.ToJsonString()).Distinct().Count() == items.Count,
        "dependencies" => value is not JsonObject owner
            || argument.EnumerateObject().All(one => !owner.ContainsKey(one.Name) || one.Value.EnumerateArray().All(key => owner.ContainsKey(key.GetString()!))),
        _ => throw new NotSupportedException($"The schema uses {keyword}, which this validator does not know."),
    };

    private static bool IsOfType(string type, JsonNode? value) => type switch
    {
        "null" => value is null,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => Kind(value) == JsonValueKind.String,
        "boolean" => Kind(value) is JsonValueKind.True or JsonValueKind.False,
        "number" => Kind(value) == JsonValueKind.Number,
        "integer" => Kind(value) == JsonValueKind.Number && double.IsInteger(value!.GetValue<double>()),
        _ => throw new NotSupportedException($"The schema names the type {type}."),
    };

    private static JsonValueKind? Kind(JsonNode? value) => value?.GetValueKind();
}
