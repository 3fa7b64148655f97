using System.CommandLine;
using GatewayContracts.Tool.Starts;
using GatewayContracts.Tool.Terminals;

namespace GatewayContracts.Tool.Commands;

/// <summary>Begins a gateway's file.</summary>
internal sealed class NewGatewayCommand : NewSpecCommand
{
    private readonly Argument<string> _name = NameArgument(
        "The gateway's name, as C# shall have it, such as ExamplePay."
    );

    public NewGatewayCommand(Terminal terminal)
        : base(
            "gateway",
            "Begins a gateway's file: how its messages are signed, its return codes, the fields that its pages share.",
            terminal
        )
    {
        Add(_name);
        AddOutput();
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("gateway-contracts new gateway ExamplePay", "writes example-pay.gateway.yaml"),
        new("gateway-contracts new gateway ExamplePay -o Specs", "into a folder"),
    ];

    protected override ExitCode Run(ParseResult given)
    {
        var name = given.GetRequiredValue(_name);
        return Write(given, $"{Start.FileName(name)}.gateway.yaml", Start.Write("gateway", ("Gateway", name)));
    }
}
