using System.CommandLine;
using System.Globalization;
using GatewayContracts.Tool.Starts;
using GatewayContracts.Tool.Terminals;

namespace GatewayContracts.Tool.Commands;

/// <summary>Begins a contract's file.</summary>
internal sealed class NewContractCommand : NewSpecCommand
{
    private readonly Argument<string> _name = NameArgument(
        "The contract's name, as C# shall have it, such as PaymentQuery."
    );

    private readonly Option<string> _gateway = new("--gateway")
    {
        Description = "The name of its gateway, as the gateway's file has it.",
        HelpName = "name",
        Required = true,
    };

    private readonly Option<bool> _notification = new("--notification")
    {
        Description = "The gateway sends it by itself; otherwise it is a call, with request and response.",
    };

    public NewContractCommand(Terminal terminal)
        : base("contract", "Begins the file of one page: a call, or a notification.", terminal)
    {
        _gateway.Validators.Add(given => CheckName(given.GetValueOrDefault<string>(), given.AddError));
        Add(_name);
        Add(_gateway);
        Add(_notification);
        AddOutput();
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "gateway-contracts new contract OrderQuery --gateway ExamplePay",
            "writes order-query.contract.yaml, a call"
        ),
        new(
            "gateway-contracts new contract OrderNotice --gateway ExamplePay --notification",
            "a message that the gateway sends"
        ),
    ];

    protected override ExitCode Run(ParseResult given)
    {
        var name = given.GetRequiredValue(_name);
        var file = Start.FileName(name);
        var today = Terminal.Clock.GetLocalNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var text = Start.Write(
            given.GetValue(_notification) ? "notification" : "operation",
            ("Gateway", given.GetRequiredValue(_gateway)),
            ("Contract", name),
            ("Date", today),
            ("path", file)
        );
        return Write(given, $"{file}.contract.yaml", text);
    }
}
