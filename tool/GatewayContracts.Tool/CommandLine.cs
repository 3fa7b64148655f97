extern alias runtime;

using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text.RegularExpressions;
using GatewayContracts.Tool.Commands;
using GatewayContracts.Tool.Terminals;
using runtime::GatewayContracts.Language;

namespace GatewayContracts.Tool;

/// <summary>The commands, and the way from a command line to an exit code.</summary>
internal static partial class CommandLine
{
    private const int LongestShown = 100;
    private const string NotShown = "(not shown, for it may be a key)";

    public static RootCommand CommandsOf(Terminal terminal)
    {
        var root = new RootCommand("Works on the specs of payment gateways, on their messages and on keys.")
        {
            new ExplainCommand(terminal),
            new VerifyCommand(terminal),
            new SignCommand(terminal),
            new EvidenceCommand(terminal),
            new LintCommand(terminal),
            new DoctorCommand(terminal),
            new KeysCommand(terminal),
            new NewCommand(terminal),
            new TranscribeCommand(terminal),
            new SchemaCommand(terminal),
        };
        root.Options.OfType<HelpOption>().Single().Action = new HelpWithExamples();
        RefuseOptionsAsArguments(root);
        return root;
    }

    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var configuration = new InvocationConfiguration
        {
            Output = terminal.Out,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
        };
        try
        {
            var given = CommandsOf(terminal).Parse(arguments);
            return given.Action is ParseErrorAction mistake
                ? Refuse(given, mistake, terminal)
                : given.Invoke(configuration);
        }
        catch (Exception problem)
            when (problem is WrongUseException or KeyFormatException or GatewayConfigurationException)
        {
            terminal.Error.WriteLine($"{ThisTool.Name}: {problem.Message}");
            return (int)ExitCode.WrongUse;
        }
        catch (Exception problem)
        {
            // Its message may hold what was read, so it is not shown.
            terminal.Error.WriteLine(
                $"{ThisTool.Name} failed, which is a bug in it and not yours. Please report it with the command line, "
                    + "without keys and messages:"
            );
            terminal.Error.WriteLine($"{problem.GetType().Name}: {problem.StackTrace}");
            return (int)ExitCode.Bug;
        }
    }

    // The library takes an option that it does not know for an argument.
    private static void RefuseOptionsAsArguments(Command command)
    {
        foreach (var argument in command.Arguments)
        {
            argument.Validators.Add(given =>
                given
                    .Tokens.Where(token => OptionForm().IsMatch(token.Value))
                    .ToList()
                    .ForEach(token => given.AddError($"Unrecognized option '{token.Value}'."))
            );
        }

        foreach (var inner in command.Subcommands)
        {
            RefuseOptionsAsArguments(inner);
        }
    }

    // The library's own words, all of them where they disturb no pipe. They repeat arguments, and one may be a key.
    private static int Refuse(ParseResult given, ParseErrorAction mistake, Terminal terminal)
    {
        using var words = new StringWriter { NewLine = "\n" };
        mistake.ShowHelp = false;
        given.Invoke(new InvocationConfiguration { Output = words, Error = words });
        var told = words.ToString();
        foreach (var hidden in given.Tokens.Select(token => token.Value).Where(IsLongOrKey))
        {
            told = told.Replace(hidden, NotShown, StringComparison.Ordinal);
        }

        terminal.Error.WriteLine(told.Trim());
        terminal.Error.WriteLine($"See {string.Join(' ', PathOf(given.CommandResult.Command))} --help.");
        return (int)ExitCode.WrongUse;
    }

    private static bool IsLongOrKey(string argument) =>
        argument.Length > LongestShown || KeyRecogniser.Read(argument).IsKey;

    private static IEnumerable<string> PathOf(Command command) =>
        command is RootCommand
            ? [ThisTool.Name]
            : command.Parents.OfType<Command>().Take(1).SelectMany(PathOf).Append(command.Name);

    [GeneratedRegex("^--?[A-Za-z][A-Za-z-]{0,40}$")]
    private static partial Regex OptionForm();
}
