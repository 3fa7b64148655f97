using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Spec.Tests.Readme;

namespace Spec.Tests.Schemas;

/// <summary>The schemas take every spec in the repository and in the README, and no misspelt key.</summary>
public class SchemaFileTests
{
    public static TheoryData<string> Files => [.. Specs().Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_right_file_is_taken(string name)
    {
        var file = Specs()[name];

        Assert.Empty(SpecSchema.Of(SchemaOf(file)).Faults(YamlJson.Read(file.Text)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_misspelt_key_is_taken(string name)
    {
        var file = Specs()[name];
        var root = YamlJson.Read(file.Text);
        var schema = SpecSchema.Of(SchemaOf(file));

        // One key of each kind is enough: files with hundreds of codes have it hundreds of times.
        var keys = schema
            .Known(root)
            .Select(known => (Owner: At(root, known.Place), known.Key))
            .GroupBy(known => (known.Key, known.Owner.Parent?.GetPath() ?? ""))
            .Select(group => group.First())
            .ToList();

        Assert.NotEmpty(keys);
        foreach (var (owner, key) in keys)
        {
            var value = owner[key];
            owner.Remove(key);
            owner.Add(key + "x", value);
            Assert.False(schema.Takes(root), $"{key}x was taken at {owner.GetPath()}");
            owner.Remove(key + "x");
            owner.Add(key, value);
        }

        Assert.Empty(schema.Faults(root));
    }

    [Theory]
    [MemberData(nameof(Modelines))]
    public void A_file_names_its_schema(string name) =>
        Assert.StartsWith(
            $"# yaml-language-server: $schema={Up(name)}{SchemaOf(new SpecFile(name, ""))}\n",
            Embedded.Text(name),
            StringComparison.Ordinal
        );

    // An editor resolves a reference against the place where it found the schema; a name of its own would lead away.
    [Theory]
    [InlineData("gateway.schema.json")]
    [InlineData("contract.schema.json")]
    [InlineData(SpecSchema.Shared)]
    public void References_lead_to_the_file_beside_it(string file)
    {
        using var schema = JsonDocument.Parse(Embedded.Text(file));
        using var shared = JsonDocument.Parse(Embedded.Text(SpecSchema.Shared));

        Assert.False(schema.RootElement.TryGetProperty("$id", out _));
        Assert.All(
            References(schema.RootElement),
            reference =>
            {
                var (target, name) =
                    reference.Split("#/definitions/") is ["", var own] ? (schema, own)
                    : reference.Split(SpecSchema.Shared + "#/definitions/") is ["", var other] ? (shared, other)
                    : throw new InvalidDataException(reference);
                Assert.True(target.RootElement.GetProperty("definitions").TryGetProperty(name, out _), reference);
            }
        );
    }

    public static TheoryData<string> Modelines => [.. Embedded.Names("lianlian/")];

    /// <summary>The way from a file to the folder of the schemas.</summary>
    private static string Up(string name) =>
        string.Concat(Enumerable.Repeat("../", name.Count(letter => letter == '/')));

    private static IEnumerable<string> References(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element
                .EnumerateObject()
                .SelectMany(member =>
                    member is { Name: "$ref", Value.ValueKind: JsonValueKind.String }
                        ? [member.Value.GetString()!]
                        : References(member.Value)
                ),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
            _ => [],
        };

    /// <summary>The object that a JSON pointer leads to.</summary>
    private static JsonObject At(JsonNode? root, string pointer)
    {
        var node = root;
        foreach (
            var step in pointer
                .Split('/')
                .Skip(1)
                .Select(step =>
                    step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)
                )
        )
        {
            node = node is JsonArray items ? items[int.Parse(step, CultureInfo.InvariantCulture)] : node![step];
        }

        return node!.AsObject();
    }

    private static Dictionary<string, SpecFile> Specs() =>
        Embedded
            .Names("lianlian/")
            .Select(name => (name, new SpecFile(name, Embedded.Text(name))))
            .Concat(
                ReadmeText
                    .Blocks.Where(block => block is { Language: "yaml", Wrong: null })
                    .Select(block => ($"README.md, line {block.Line}", block.Files()[0]))
            )
            .ToDictionary(pair => pair.Item1, pair => pair.Item2);

    private static string SchemaOf(SpecFile file) => file.IsGateway ? "gateway.schema.json" : "contract.schema.json";
}
