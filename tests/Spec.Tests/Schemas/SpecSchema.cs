using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Spec.Tests.Schemas;

/// <summary>A schema of the spec language, or a part of one, judged by JsonSchema.Net.</summary>
internal sealed class SpecSchema
{
    private static readonly EvaluationOptions Verdict = new() { OutputFormat = OutputFormat.Flag };
    private static readonly EvaluationOptions Everything = new() { OutputFormat = OutputFormat.List };
    private static readonly JsonDocumentOptions AnyDepth = new() { MaxDepth = 1000 };

    /// <summary>The file of what both schemas share.</summary>
    public const string Shared = "definitions.schema.json";

    private readonly JsonSchema _schema;

    private SpecSchema(JsonNode schema)
    {
        // A registry of its own: parts of a schema would clash in the common one, by the name that they share.
        _schema = JsonSchema.FromText(
            schema.ToJsonString(),
            new BuildOptions { SchemaRegistry = new SchemaRegistry() }
        );
    }

    public static SpecSchema Of(string name) => new(Bundle(name));

    /// <summary>The part at a path of keys, such as <c>definitions/field</c>.</summary>
    public static SpecSchema Of(string name, string path)
    {
        var root = Bundle(name);
        return new SpecSchema(
            new JsonObject
            {
                ["$schema"] = root["$schema"]!.DeepClone(),
                ["definitions"] = root["definitions"]!.DeepClone(),
                ["properties"] = root["properties"]!.DeepClone(),
                ["allOf"] = new JsonArray(new JsonObject { ["$ref"] = "#/" + path }),
            }
        );
    }

    public static JsonElement Text(string name) => JsonDocument.Parse(Bundle(name).ToJsonString()).RootElement;

    /// <summary>A schema with the definitions that it takes from the file beside it.</summary>
    private static JsonObject Bundle(string name)
    {
        var root = JsonNode
            .Parse(Embedded.Text(name).Replace($"\"{Shared}#/", "\"#/", StringComparison.Ordinal))!
            .AsObject();
        var definitions = root["definitions"]?.AsObject() ?? [];
        foreach (var (key, definition) in JsonNode.Parse(Embedded.Text(Shared))!["definitions"]!.AsObject())
        {
            definitions.Add(key, definition!.DeepClone());
        }

        root["definitions"] = definitions;
        return root;
    }

    public bool Takes(JsonNode? instance) => _schema.Evaluate(Element(instance), Verdict).IsValid;

    /// <summary>Every fault, with its place.</summary>
    public IReadOnlyList<string> Faults(JsonNode? instance) =>
        Takes(instance)
            ? []
            :
            [
                .. Details(instance)
                    .SelectMany(
                        detail => detail.Errors ?? [],
                        (detail, error) => $"{detail.InstanceLocation}: {error.Value}"
                    )
                    .DefaultIfEmpty("/: refused"),
            ];

    /// <summary>Every place where a property that the schema names was met, and its name.</summary>
    public IReadOnlyList<(string Place, string Key)> Known(JsonNode? instance) =>
        [
            .. Details(instance)
                .Where(detail => detail.Annotations?.ContainsKey("properties") == true)
                .SelectMany(
                    detail => JsonSerializer.SerializeToElement(detail.Annotations!["properties"]).EnumerateArray(),
                    (detail, key) => (detail.InstanceLocation.ToString(), key.GetString()!)
                )
                .Distinct(),
        ];

    private IEnumerable<EvaluationResults> Details(JsonNode? instance)
    {
        var results = _schema.Evaluate(Element(instance), Everything);
        return [results, .. results.Details ?? []];
    }

    private static JsonElement Element(JsonNode? instance) =>
        JsonDocument.Parse(instance?.ToJsonString() ?? "null", AnyDepth).RootElement;
}
