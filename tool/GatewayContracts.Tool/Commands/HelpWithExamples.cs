using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using GatewayContracts.Tool.Terminals;

namespace GatewayContracts.Tool.Commands;

/// <summary>The library's help, and below it examples and exit codes.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private const int LineLength = 100;

    private readonly HelpAction _help = new() { MaxWidth = LineLength };

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        output.Write(LibraryHelp(parseResult));
        if (parseResult.CommandResult.Command is ToolCommand { Examples: { Count: > 0 } examples })
        {
            output.WriteLine("Examples:");
            foreach (var example in examples)
            {
                output.WriteLine($"  # {example.Does}");
                output.WriteLine($"  {example.Line}");
            }

            output.WriteLine();
        }

        output.WriteLine("Exit codes:");
        foreach (var (code, meaning) in ExitCodes.Meanings)
        {
            output.WriteLine($"  {(int)code}  {meaning}");
        }

        return (int)ExitCode.Fine;
    }

    // The library calls the tool by its assembly, and ends lines with blanks.
    private string LibraryHelp(ParseResult given)
    {
        var output = given.InvocationConfiguration.Output;
        using var help = new StringWriter { NewLine = "\n" };
        given.InvocationConfiguration.Output = help;
        try
        {
            _help.Invoke(given);
        }
        finally
        {
            given.InvocationConfiguration.Output = output;
        }

        var lines = help.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd());
        var usage = $"  {RootCommand.ExecutableName} ";
        var text = string.Join('\n', lines).Replace(usage, $"  {ThisTool.Name} ", StringComparison.Ordinal);
        return text.TrimEnd() + "\n\n";
    }
}
