using System.Text;
using System.Text.Json.Serialization.Metadata;
using Spectre.Console;

namespace GatewayContracts.Tool.Terminals;

/// <summary>
/// All that a command knows of the world around it: its streams, its folder and its environment. A test gives its own.
/// </summary>
internal sealed class Terminal
{
    /// <summary>Opens standard input; never before a command asks for it, for it may wait there.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>Takes the answer, and nothing else, so that it can be piped on.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Takes what is wrong with the question, and the progress of long work.</summary>
    public required TextWriter Error { get; init; }

    public bool InIsTerminal { get; init; }

    public bool OutIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Where relative paths begin.</summary>
    public required string Folder { get; init; }

    public required Func<string, string?> Variable { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>
    /// Writes the answer with colours where it goes to a person, and without where it goes to a file or a program.
    /// </summary>
    public IAnsiConsole Answer => field ??= ConsoleOn(Out, OutIsTerminal);

    /// <summary>The same, of what stands beside the answer.</summary>
    public IAnsiConsole Notes => field ??= ConsoleOn(Error, ErrorIsTerminal);

    public static Terminal OfProcess()
    {
        // Without a byte order mark, whatever the platform's habit is; a console that cannot show it keeps its own.
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (!Console.IsOutputRedirected && OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = utf8;
        }

        return new Terminal
        {
            OpenInput = Console.OpenStandardInput,
            Out = new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n", AutoFlush = true },
            Error = new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true },
            InIsTerminal = !Console.IsInputRedirected,
            OutIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Folder = Environment.CurrentDirectory,
            Variable = Environment.GetEnvironmentVariable,
        };
    }

    public string PathOf(string given) => Path.GetFullPath(given, Folder);

    /// <summary>Writes an answer for a program: JSON, indented, in characters that people read too.</summary>
    public void WriteJson<T>(T answer, JsonTypeInfo<T> shape) => Out.WriteLine(JsonOutput.Of(answer, shape));

    /// <summary>Writes a text of which every byte counts; only a person gets a line end behind it.</summary>
    public void WriteExactly(string text)
    {
        Out.Write(text);
        if (OutIsTerminal)
        {
            Out.WriteLine();
        }
    }

    /// <summary>Shows what is done while it takes long; only to a person, and never among the answer.</summary>
    public T While<T>(string doing, Func<T> work) =>
        ErrorIsTerminal && HasColours ? Notes.Status().Start(Markup.Escape(doing), _ => work()) : work();

    private bool HasColours => string.IsNullOrEmpty(Variable("NO_COLOR")) && Variable("TERM") != "dumb";

    private IAnsiConsole ConsoleOn(TextWriter writer, bool isTerminal)
    {
        // What only Windows' older consoles cannot do is looked for there alone.
        var hasAnsi = OperatingSystem.IsWindows() ? AnsiSupport.Detect : AnsiSupport.Yes;
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = isTerminal && HasColours ? hasAnsi : AnsiSupport.No,
                ColorSystem = isTerminal && HasColours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
                Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
                Out = new AnsiConsoleOutput(writer),
                Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            }
        );

        // A line that goes to a program is never broken, and neither is one that somebody copies.
        if (!isTerminal || writer == Out)
        {
            console.Profile.Width = int.MaxValue / 2;
        }

        return console;
    }
}
