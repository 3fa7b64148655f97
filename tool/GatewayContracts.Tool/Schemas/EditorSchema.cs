using System.Text.Json.Nodes;
using GatewayContracts.Tool.Terminals;

namespace GatewayContracts.Tool.Schemas;

/// <summary>A schema of the spec language, and the files that it is for.</summary>
/// <param name="Files">Null where other schemas refer to it, and no file is held against it alone.</param>
internal sealed record EditorSchema(string FileName, string? Files)
{
    public static IReadOnlyList<EditorSchema> All { get; } =
    [
        new("contract.schema.json", "*.contract.yaml"),
        new("gateway.schema.json", "*.gateway.yaml"),
        new("definitions.schema.json", Files: null),
    ];

    /// <summary>The setting of yaml-language-server that says which schema is for which files.</summary>
    /// <param name="folder">Where the schemas lie, from the workspace's folder.</param>
    public static string Setting(string folder)
    {
        var schemas = new JsonObject();
        foreach (var schema in All.Where(schema => schema.Files is not null))
        {
            schemas[Path.Combine(folder, schema.FileName).Replace('\\', '/')] = schema.Files;
        }

        return JsonOutput.Of(new JsonObject { ["yaml.schemas"] = schemas });
    }

    public string Text()
    {
        using var text = new StreamReader(
            typeof(EditorSchema).Assembly.GetManifestResourceStream($"schema/{FileName}")!
        );
        return text.ReadToEnd();
    }
}
