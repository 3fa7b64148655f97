using System.CommandLine;
using GatewayContracts.Tool.Terminals;

namespace GatewayContracts.Tool.Commands;

/// <summary>
/// One command of the tool. It reads what was given, does its work, and says by its exit code how that went.
/// </summary>
internal abstract class ToolCommand : Command
{
    private readonly Option<bool> _json = new("--json") { Description = "Answer with JSON." };

    protected ToolCommand(string name, string description, Terminal terminal)
        : base(name, description)
    {
        Terminal = terminal;
        SetAction(given => (int)Run(given));
    }

    /// <summary>Shown at the end of the help.</summary>
    public abstract IReadOnlyList<Example> Examples { get; }

    protected Terminal Terminal { get; }

    /// <summary>For a command that answers with JSON when it is asked to.</summary>
    protected void AddJson() => Add(_json);

    protected bool WantsJson(ParseResult given) => given.GetValue(_json);

    /// <exception cref="WrongUseException">The work cannot be done with what was given.</exception>
    protected abstract ExitCode Run(ParseResult given);
}
