using System.CommandLine;
using GatewayContracts.Tool.Terminals;

namespace GatewayContracts.Tool.Commands;

/// <summary>Begins specs.</summary>
internal sealed class NewCommand : Command
{
    public NewCommand(Terminal terminal)
        : base("new", "Begins a spec: a file with comments that lints without a finding.")
    {
        Add(new NewGatewayCommand(terminal));
        Add(new NewContractCommand(terminal));
    }
}
