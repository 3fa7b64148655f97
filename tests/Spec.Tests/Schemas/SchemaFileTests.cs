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

        Assert.Empty(new JsonSchema(JsonSchema.Load(SchemaOf(file))).Validate(YamlJson.Read(file.Text)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_misspelt_key_is_taken(string name)
    {
        var file = Specs()[name];
        var root = YamlJson.Read(file.Text);
        var schema = new JsonSchema(JsonSchema.Load(SchemaOf(file)));
        schema.Validate(root);

        // One key of each kind is enough: files with hundreds of codes have it hundreds of times.
        var keys = schema.Known.GroupBy(known => (known.Key, known.Owner.Parent?.GetPath() ?? "")).Select(group => group.First()).ToList();

        Assert.NotEmpty(keys);
        foreach (var (owner, key) in keys)
        {
            var value = owner[key];
            owner.Remove(key);
            owner.Add(key + "x", value);
            Assert.True(schema.Validate(root).Count > 0, $"{key}x was taken at {owner.GetPath()}");
            owner.Remove(key + "x");
            owner.Add(key, value);
        }

        Assert.Empty(schema.Validate(root));
    }

    [Theory]
    [MemberData(nameof(Modelines))]
    public void A_file_names_its_schema(string name) =>
        Assert.StartsWith(
            "# yaml-language-server: $schema=../" + SchemaOf(new SpecFile(name, "")) + "\n",
            Resource.Read(name),
            StringComparison.Ordinal);

    // No address yet: nothing public is there. The name tells the two apart in an editor's list of schemas.
    [Theory]
    [InlineData("gateway.schema.json")]
    [InlineData("contract.schema.json")]
    public void A_schema_has_a_name_of_its_own(string file) => Assert.Equal("urn:gateway-contracts:" + file, JsonSchema.Load(file).GetProperty("$id").GetString());

    public static TheoryData<string> Modelines => [.. Resource.LianLian];

    private static Dictionary<string, SpecFile> Specs() => Resource.LianLian.Select(name => (name, new SpecFile(name, Resource.Read(name))))
        .Concat(ReadmeText.Blocks.Where(block => block is { Language: "yaml", Wrong: null }).Select(block => ($"README.md, line {block.Line}", block.Files()[0])))
        .ToDictionary(pair => pair.Item1, pair => pair.Item2);

    private static string SchemaOf(SpecFile file) => file.IsGateway ? "gateway.schema.json" : "contract.schema.json";
}
