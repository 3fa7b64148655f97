using System.Text.Json;
using Json.Schema;

namespace Spec.Tests.Schemas;

/// <summary>The schemas and the binder know the same keys.</summary>
public class SchemaKeyTests
{
    private static readonly Dictionary<string, string> Definitions = new() { ["Page"] = "readFrom" };

    private static readonly string[] Keywords =
    [
        "$schema",
        "$id",
        "$ref",
        "$comment",
        "title",
        "description",
        "default",
        "examples",
        "definitions",
        "type",
        "enum",
        "const",
        "pattern",
        "format",
        "properties",
        "additionalProperties",
        "required",
        "minProperties",
        "maxProperties",
        "dependencies",
        "items",
        "minItems",
        "maxItems",
        "uniqueItems",
        "propertyNames",
        "minLength",
        "maxLength",
        "minimum",
        "maximum",
        "allOf",
        "anyOf",
        "oneOf",
        "not",
    ];

    private static readonly string[] SchemaNames = ["gateway.schema.json", "contract.schema.json"];

    public static TheoryData<string> Places => [.. BinderKeys.All.Keys];

    public static TheoryData<string> Schemas => [.. SchemaNames];

    [Theory]
    [MemberData(nameof(Places))]
    public void The_keys_of_a_place_are_the_binders(string place)
    {
        var keys = BinderKeys.All[place].Keys.Order(StringComparer.Ordinal);
        var found = SchemaNames.Select(name => Of(SpecSchema.Text(name), place)).OfType<JsonElement>().ToList();

        Assert.NotEmpty(found);
        Assert.All(
            found,
            schema =>
                Assert.Equal(
                    keys,
                    schema
                        .GetProperty("properties")
                        .EnumerateObject()
                        .Select(property => property.Name)
                        .Order(StringComparer.Ordinal)
                )
        );
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Every_object_is_closed_and_every_key_explained(string name)
    {
        var objects = Objects(SpecSchema.Text(name)).ToList();

        Assert.True(objects.Count > 10);
        Assert.All(
            objects,
            schema => Assert.Equal(JsonValueKind.False, schema.GetProperty("additionalProperties").ValueKind)
        );
        Assert.All(
            objects.SelectMany(schema => schema.GetProperty("properties").EnumerateObject()),
            property =>
                Assert.True(property.Value.TryGetProperty("description", out _), $"{property.Name} has no description")
        );
    }

    /// <summary>A validator passes over what it does not know: a misspelt keyword asks for nothing.</summary>
    [Theory]
    [MemberData(nameof(Schemas))]
    public void Every_keyword_is_one_of_the_draft(string name)
    {
        var schema = SpecSchema.Text(name);

        Assert.True(MetaSchemas.Draft7.Evaluate(schema).IsValid);
        Assert.Subset(
            Keywords.ToHashSet(),
            Parts(schema).SelectMany(part => part.EnumerateObject()).Select(keyword => keyword.Name).ToHashSet()
        );
    }

    private static JsonElement? Of(JsonElement root, string place)
    {
        if (place is "Gateway" or "Contract")
        {
            return root.GetProperty("properties").TryGetProperty(place == "Gateway" ? "merchant" : "contract", out _)
                ? root
                : null;
        }

        var name = Definitions.GetValueOrDefault(place) ?? char.ToLowerInvariant(place[0]) + place[1..];
        return root.GetProperty("definitions").TryGetProperty(name, out var definition) ? definition : null;
    }

    private static IEnumerable<JsonElement> Parts(JsonElement schema) =>
        schema.ValueKind == JsonValueKind.Object
            ? schema
                .EnumerateObject()
                .SelectMany(keyword =>
                    keyword.Name switch
                    {
                        "properties" or "definitions" => keyword
                            .Value.EnumerateObject()
                            .SelectMany(member => Parts(member.Value)),
                        "allOf" or "anyOf" or "oneOf" => keyword.Value.EnumerateArray().SelectMany(Parts),
                        "not" or "items" or "additionalProperties" or "propertyNames" => Parts(keyword.Value),
                        _ => [],
                    }
                )
                .Prepend(schema)
            : [];

    private static IEnumerable<JsonElement> Objects(JsonElement element) =>
        element.ValueKind switch
        {
            // Under `properties`, `definitions` and `examples` the names are not keywords.
            JsonValueKind.Object => (IsObjectSchema(element) ? new[] { element } : []).Concat(
                element
                    .EnumerateObject()
                    .Where(member => member.Name != "examples")
                    .SelectMany(member => Objects(member.Value))
            ),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
            _ => [],
        };

    private static bool IsObjectSchema(JsonElement element) =>
        element.TryGetProperty("type", out var type)
        && type.ValueKind == JsonValueKind.String
        && type.GetString() == "object"
        && element.TryGetProperty("properties", out _);
}
