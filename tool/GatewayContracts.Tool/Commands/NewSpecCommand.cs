using System.CommandLine;
using GatewayContracts.Generator.Binding;
using GatewayContracts.Tool.Starts;
using GatewayContracts.Tool.Terminals;

namespace GatewayContracts.Tool.Commands;

/// <summary>What the commands that begin a spec share: a name, a folder, and that nothing is overwritten.</summary>
internal abstract class NewSpecCommand : ToolCommand
{
    private readonly Option<string> _folder = new("--output", "-o")
    {
        Description = "The folder to write into; - writes to standard output.",
        HelpName = "folder",
        DefaultValueFactory = _ => ".",
    };

    private readonly Option<bool> _force = new("--force") { Description = "Overwrite the file if it exists." };

    protected NewSpecCommand(string name, string description, Terminal terminal)
        : base(name, description, terminal) { }

    protected static Argument<string> NameArgument(string description)
    {
        var name = new Argument<string>("name") { Description = description };
        name.Validators.Add(given => CheckName(given.GetValueOrDefault<string>(), given.AddError));
        return name;
    }

    protected static void CheckName(string? name, Action<string> fault)
    {
        if (name is not null && !Identifier.IsValidTypeName(name))
        {
            fault($"'{name}' cannot be a name in C#; {Identifier.Form}`ExamplePay`.");
        }
    }

    /// <summary>To be called last, so that these stand at the end of the help.</summary>
    protected void AddOutput()
    {
        Add(_folder);
        Add(_force);
    }

    protected ExitCode Write(ParseResult given, string fileName, string text)
    {
        var folder = given.GetRequiredValue(_folder);
        if (folder == "-")
        {
            Terminal.Out.Write(text);
            return ExitCode.Fine;
        }

        var path = Path.Combine(Terminal.PathOf(folder), fileName);
        NewFile.Write(path, text, given.GetValue(_force));
        Terminal.Out.WriteLine(path);
        return ExitCode.Fine;
    }
}
