using System.Text.Json;

namespace Spec.Tests.Schemas;

/// <summary>The schemas and the binder know the same keys.</summary>
public class SchemaKeyTests
{
    private static readonly Dictionary<string, string> Definitions = new() { ["Page"] = "readFrom" };

    private static readonly string[] SchemaNames = ["gateway.schema.json", "contract.schema.json"];

    public static TheoryData<string> Places => [.. BinderKeys.All.Keys];

    public static TheoryData<string> Schemas => [.. SchemaNames];

    [Theory]
    [MemberData(nameof(Places))]
    public void The_keys_of_a_place_are_the_binders(string place)
    {
        var keys = BinderKeys.All[place].Keys.Order(StringComparer.Ordinal);
        var found = SchemaNames.Select(name => Of(JsonSchema.Load(name), place)).OfType<JsonElement>().ToList();

        Assert.NotEmpty(found);
        Assert.All(found, schema => Assert.Equal(keys, schema.GetProperty("properties").EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Every_object_is_closed_and_every_key_explained(string name)
    {
        var objects = Objects(JsonSchema.Load(name)).ToList();

        Assert.True(objects.Count > 10);
        Assert.All(objects, schema => Assert.Equal(JsonValueKind.False, schema.GetProperty("additionalProperties").ValueKind));
        Assert.All(
            objects.SelectMany(schema => schema.GetProperty("properties").EnumerateObject()),
            property => Assert.True(property.Value.TryGetProperty("description", out _), $"{property.Name} has no description"));
    }

    private static JsonElement? Of(JsonElement root, string place)
    {
        if (place is "Gateway" or "Contract")
        {
            return root.GetProperty("properties").TryGetProperty(place == "Gateway" ? "merchant" : "contract", out _) ? root : null;
        }

        var name = Definitions.GetValueOrDefault(place) ?? char.ToLowerInvariant(place[0]) + place[1..];
        return root.GetProperty("definitions").TryGetProperty(name, out var definition) ? definition : null;
    }

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        // Under `properties`, `definitions` and `examples` the names are not keywords.
        JsonValueKind.Object => (IsObjectSchema(element) ? new[] { element } : []).Concat(element.EnumerateObject().Where(member => member.Name != "examples").SelectMany(member => Objects(member.Value))),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };

    private static bool IsObjectSchema(JsonElement element) =>
        element.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && type.GetString() == "object" && element.TryGetProperty("properties", out _);
}
