using System.CommandLine;
using System.CommandLine.Parsing;
using GatewayContracts.Tool.Commands;
using GatewayContracts.Tool.Terminals;

namespace GatewayContracts.Tool.Tests;

public sealed class HelpTests : IDisposable
{
    private const string Reference = "## Commands\n";

    private readonly Workplace _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public void The_reference_is_the_help()
    {
        var page = Embedded.Text("tool.md");
        var at = page.IndexOf(Reference, StringComparison.Ordinal);
        var expected = Reference + string.Concat(Commands(Root()).Select(Section));
        if (at >= 0 && page[at..] == expected)
        {
            return;
        }

        var received = Path.Combine(AppContext.BaseDirectory, "tool.received.md");
        File.WriteAllText(received, page[..(at < 0 ? page.Length : at)] + expected);
        Assert.Fail($"The help changed. If that is meant, copy {received} over docs/tool.md.");
    }

    [Fact]
    public void The_page_has_the_exit_codes()
    {
        var page = Embedded.Text("tool.md");
        Assert.All(
            ExitCodes.Meanings,
            meaning => Assert.Contains($"| {(int)meaning.Code} | {meaning.Meaning} |\n", page, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Every_command_has_examples_and_they_can_be_given()
    {
        foreach (var command in Commands(Root()).Select(pair => pair.Command).OfType<ToolCommand>())
        {
            Assert.NotEmpty(command.Examples);
            foreach (var example in command.Examples)
            {
                var line = example.Line.Split(" > ")[0].Split(" < ")[0].Split(" | ")[^1];
                var given = Root().Parse([.. CommandLineParser.SplitCommandLine(line).Skip(1)]);
                Assert.Empty(given.Errors);
                Assert.Equal(command.Name, given.CommandResult.Command.Name);
            }
        }
    }

    [Fact]
    public void Every_option_is_described() =>
        Assert.All(
            Commands(Root()).SelectMany(pair => pair.Command.Children),
            symbol => Assert.False(string.IsNullOrEmpty(symbol.Description), symbol.Name)
        );

    [Theory]
    [InlineData("lintt", "Did you mean one of the following?\nlint", "See gateway-contracts --help.")]
    [InlineData("lint --strict", "Unrecognized option '--strict'.", "See gateway-contracts lint --help.")]
    [InlineData("new gateway", "Required argument missing", "See gateway-contracts new gateway --help.")]
    [InlineData("", "Required command was not provided.", "See gateway-contracts --help.")]
    public void A_mistake_in_the_command_line_is_told_beside_the_answer(string line, string told, string advice)
    {
        _work.Write("a.gateway.yaml", "");
        var error = _work.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Refused();

        Assert.Contains(told, error, StringComparison.Ordinal);
        Assert.Contains(advice, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Completion_knows_commands_and_options()
    {
        Assert.Contains("lint", _work.Run("[suggest:18]", "gateway-contracts ").Is(0).Lines);
        Assert.Contains("--warnings-as-errors", _work.Run("[suggest:25]", "gateway-contracts lint --").Is(0).Lines);
    }

    private static RootCommand Root() =>
        CommandLine.CommandsOf(
            new Terminal
            {
                OpenInput = () => Stream.Null,
                Out = TextWriter.Null,
                Error = TextWriter.Null,
                Folder = AppContext.BaseDirectory,
                Variable = _ => null,
            }
        );

    private static IEnumerable<(string Path, Command Command)> Commands(Command command, string path = ThisTool.Name) =>
        command
            .Subcommands.Where(inner => !inner.Hidden)
            .SelectMany(inner => Commands(inner, $"{path} {inner.Name}"))
            .Prepend((path, command));

    private string Section((string Path, Command Command) command)
    {
        string[] line = [.. command.Path.Split(' ').Skip(1), "--help"];
        return $"\n### `{command.Path}`\n\n```text\n{_work.Run(line).Is(0).Output}```\n";
    }
}
