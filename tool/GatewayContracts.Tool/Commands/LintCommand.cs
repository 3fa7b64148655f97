using System.CommandLine;
using GatewayContracts.Tool.Linting;
using GatewayContracts.Tool.Specs;
using GatewayContracts.Tool.Terminals;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Tool.Commands;

/// <summary>Tells what a build would tell of specs, without one.</summary>
internal sealed class LintCommand : ToolCommand
{
    private readonly Argument<string[]> _paths = new("path")
    {
        Description = "Specs, and folders with specs. Each is read with all specs of its project, as in a build.",
        DefaultValueFactory = _ => ["."],
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> _with = new("--with")
    {
        Description = "Specs that these refer to and that lie elsewhere, such as a package's; nothing is told of them.",
        HelpName = "path",
    };

    private readonly Option<ReportFormat> _format = new("--format")
    {
        Description = "How findings are written.",
        HelpName = "text|json|sarif",
    };

    private readonly Option<bool> _warningsAsErrors = new("--warnings-as-errors")
    {
        Description = "Fail on warnings too, as TreatWarningsAsErrors does.",
    };

    private readonly Option<string[]> _silent = new("--no-warn")
    {
        Description = "Ids not to tell, as NoWarn.",
        HelpName = "id",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<bool> _suggestions = new("--suggestions")
    {
        Description = "Also tell what a build keeps to itself and an editor shows.",
    };

    public LintCommand(Terminal terminal)
        : base("lint", "Tells the mistakes in specs, with the compiler's own diagnostics.", terminal)
    {
        _format.AcceptOnlyFromAmong("text", "json", "sarif");
        Add(_paths);
        Add(_with);
        Add(_format);
        Add(_warningsAsErrors);
        Add(_silent);
        Add(_suggestions);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("gateway-contracts lint", "all specs below this folder"),
        new("gateway-contracts lint Specs/paid.contract.yaml --warnings-as-errors", "one spec, strictly"),
        new("gateway-contracts lint --format sarif > specs.sarif", "for a code scanning page"),
    ];

    protected override ExitCode Run(ParseResult given)
    {
        var rules = new LintRules(
            given.GetValue(_warningsAsErrors),
            given.GetValue(_silent) ?? [],
            given.GetValue(_suggestions)
        );
        var sets = SpecSet.Of(PathsIn(given, _paths), PathsIn(given, _with));
        List<Diagnostic> findings = Terminal.While(
            "Reading specs",
            () => sets.SelectMany(set => Linter.Run(set, rules)).ToList()
        );
        LintReport.Write(given.GetValue(_format), findings, Terminal);
        return findings.Exists(finding => finding.Severity == DiagnosticSeverity.Error)
            ? ExitCode.Findings
            : ExitCode.Fine;
    }

    private IEnumerable<string> PathsIn(ParseResult given, Argument<string[]> argument) =>
        given.GetRequiredValue(argument).Select(Terminal.PathOf);

    private IEnumerable<string> PathsIn(ParseResult given, Option<string[]> option) =>
        (given.GetValue(option) ?? []).Select(Terminal.PathOf);
}
