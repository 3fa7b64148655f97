using System.CommandLine;
using GatewayContracts.DependencyInjection;
using GatewayContracts.Tool.Doctoring;
using GatewayContracts.Tool.Terminals;
using Spectre.Console;

namespace GatewayContracts.Tool.Commands;

/// <summary>Examines this machine, and the settings of an application as the application does at its start.</summary>
internal sealed class DoctorCommand : ToolCommand
{
    private readonly Argument<string?> _settings = new("settings")
    {
        Description =
            "The application's settings, such as appsettings.json; without it, this machine alone is " + "examined.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _gateway = new("--gateway")
    {
        Description = "The gateway's file, which says what the settings must fit.",
        HelpName = "file",
    };

    private readonly Option<string?> _section = new("--section")
    {
        Description = "The section of the gateway's settings; its name where it is not given.",
        HelpName = "name",
    };

    private readonly Option<string?> _environment = new("--environment")
    {
        Description = "Also read the settings of this environment, such as appsettings.Production.json.",
        HelpName = "name",
    };

    public DoctorCommand(Terminal terminal)
        : base(
            "doctor",
            "Examines this machine's cryptography and clock, and settings and keys as an application does at start.",
            terminal
        )
    {
        Add(_settings);
        Add(_gateway);
        Add(_section);
        Add(_environment);
        AddJson();
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("gateway-contracts doctor", "can this machine sign as gateways ask?"),
        new(
            "gateway-contracts doctor appsettings.json --gateway example-pay.gateway.yaml",
            "will my application start?"
        ),
    ];

    protected override ExitCode Run(ParseResult given)
    {
        List<GatewayReport> reports = [MachineDoctor.Examine(Terminal)];
        if (given.GetValue(_settings) is { } settings)
        {
            var gateway =
                given.GetValue(_gateway)
                ?? throw new WrongUseException("Say with --gateway which gateway's file the settings are for.");
            var examination = new SettingsDoctor(
                Terminal.PathOf(gateway),
                Terminal.PathOf(settings),
                given.GetValue(_section),
                given.GetValue(_environment)
            );
            reports.Add(Terminal.While("Loading keys", () => examination.Examine(Terminal)));
        }
        else if (given.GetValue(_gateway) is not null)
        {
            throw new WrongUseException("Give the application's settings too, such as appsettings.json.");
        }

        if (WantsJson(given))
        {
            Terminal.WriteJson(new DoctorAnswer([.. reports.Select(ReportAnswer.Of)]), AnswerJson.Default.DoctorAnswer);
        }
        else
        {
            reports.ForEach(Show);
        }

        return reports.Exists(report => report.Level == FindingLevel.Error) ? ExitCode.Findings : ExitCode.Fine;
    }

    private void Show(GatewayReport report)
    {
        Terminal.Answer.WriteLine(report.Gateway, new Style(decoration: Decoration.Bold));
        foreach (var finding in report.Findings)
        {
            Terminal.Answer.WriteLine(
                $"  {finding}",
                finding.Level switch
                {
                    FindingLevel.Error => new Style(Color.Red),
                    FindingLevel.Warning => new Style(Color.Yellow),
                    _ => Style.Plain,
                }
            );
        }
    }
}
