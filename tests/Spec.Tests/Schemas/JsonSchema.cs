using System.Text.Json;
using System.Text.Json.Nodes;

namespace Spec.Tests.Schemas;

/// <summary>A validator for the part of JSON Schema draft-07 that the two schemas use. An unknown keyword is an error of the schema.</summary>
internal sealed class JsonSchema(JsonElement root)
{
    private static readonly string[] Annotations = ["$schema", "$id", "title", "description", "default", "examples", "definitions"];

    private readonly List<string> _faults = [];

    /// <summary>Every place where a property that the schema names was met.</summary>
    public HashSet<(JsonObject Owner, string Key)> Known { get; } = [];

    public static JsonElement Load(string name) => JsonDocument.Parse(Resource.Read(name)).RootElement;

    public static IReadOnlyList<string> Validate(JsonElement root, JsonNode? instance) => new JsonSchema(root).Validate(instance);

    public IReadOnlyList<string> Validate(JsonNode? instance)
    {
        _faults.Clear();
        Check(root, instance, "");
        return [.. _faults];
    }

    /// <summary>The faults against one part of the schema.</summary>
    public IReadOnlyList<string> Validate(JsonElement schema, JsonNode? instance, string path)
    {
        var before = _faults.Count;
        Check(schema, instance, path);
        var found = _faults[before..];
        _faults.RemoveRange(before, found.Count);
        return found;
    }

    private void Check(JsonElement schema, JsonNode? value, string path)
    {
        foreach (var keyword in schema.EnumerateObject().Where(keyword => !Annotations.Contains(keyword.Name)))
        {
            if (!Holds(schema, keyword.Name, keyword.Value, value, path))
            {
                _faults.Add($"{(path.Length == 0 ? "/" : path)}: {keyword.Name}");
            }
        }
    }

    private bool Holds(JsonElement schema, string keyword, JsonElement argument, JsonNode? value, string path)
    {
        switch (keyword)
        {
            case "$ref":
                Check(root.GetProperty("definitions").GetProperty(argument.GetString()!["#/definitions/".Length..]), value, path);
                return true;
            case "properties":
                Properties(argument, value as JsonObject, path);
                return true;
            case "additionalProperties":
                return Additional(schema, argument, value as JsonObject, path);
            case "items":
                Items(argument, value as JsonArray, path);
                return true;
            case "allOf":
                return argument.EnumerateArray().All(part => Validate(part, value, path).Count == 0);
            case "anyOf":
                return argument.EnumerateArray().Any(part => Validate(part, value, path).Count == 0);
            case "oneOf":
                return argument.EnumerateArray().Count(part => Validate(part, value, path).Count == 0) == 1;
            case "not":
                return Validate(argument, value, path).Count > 0;
            default:
                return JsonAssertions.Hold(keyword, argument, value);
        }
    }

    private void Properties(JsonElement properties, JsonObject? value, string path)
    {
        foreach (var (key, member) in value ?? [])
        {
            if (properties.TryGetProperty(key, out var schema))
            {
                Known.Add((value!, key));
                Check(schema, member, $"{path}/{key}");
            }
        }
    }

    private bool Additional(JsonElement schema, JsonElement argument, JsonObject? value, string path)
    {
        var others = (value ?? []).Where(member => !schema.TryGetProperty("properties", out var known) || !known.TryGetProperty(member.Key, out _)).ToList();
        if (argument.ValueKind == JsonValueKind.False)
        {
            return others.Count == 0;
        }

        others.ForEach(member => Check(argument, member.Value, $"{path}/{member.Key}"));
        return true;
    }

    private void Items(JsonElement schema, JsonArray? items, string path)
    {
        for (var i = 0; i < items?.Count; i++)
        {
            Check(schema, items[i], $"{path}/{i}");
        }
    }
}
