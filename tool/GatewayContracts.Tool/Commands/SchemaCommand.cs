using System.CommandLine;
using GatewayContracts.Tool.Schemas;
using GatewayContracts.Tool.Starts;
using GatewayContracts.Tool.Terminals;
using Spectre.Console;

namespace GatewayContracts.Tool.Commands;

/// <summary>Writes the schemas of the spec language, and the editor's setting that finds them.</summary>
internal sealed class SchemaCommand : ToolCommand
{
    private readonly Option<string> _folder = new("--output", "-o")
    {
        Description = "The folder to write the schemas into, below this one.",
        HelpName = "folder",
        DefaultValueFactory = _ => "schemas",
    };

    public SchemaCommand(Terminal terminal)
        : base(
            "schema",
            "Writes the JSON schemas of specs, and the setting by which editors complete and check them.",
            terminal
        ) => Add(_folder);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("gateway-contracts schema", "into schemas, with .vscode/settings.json if there is none"),
        new("gateway-contracts schema -o build/schemas", "into another folder"),
    ];

    protected override ExitCode Run(ParseResult given)
    {
        var folder = Terminal.PathOf(given.GetRequiredValue(_folder));
        foreach (var schema in EditorSchema.All)
        {
            var path = Path.Combine(folder, schema.FileName);
            NewFile.Write(path, schema.Text(), overwrite: true);
            Terminal.Out.WriteLine(path);
        }

        var setting = EditorSchema.Setting(Path.GetRelativePath(Terminal.Folder, folder));
        var settings = Path.Combine(Terminal.Folder, ".vscode", "settings.json");
        if (File.Exists(settings))
        {
            Terminal.Notes.WriteLine($"{settings} exists and is left as it is. Add this to it:");
            Terminal.Out.WriteLine(setting);
        }
        else
        {
            NewFile.Write(settings, setting + "\n", overwrite: false);
            Terminal.Out.WriteLine(settings);
        }

        return ExitCode.Fine;
    }
}
