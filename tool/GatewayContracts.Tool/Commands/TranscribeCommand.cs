using System.CommandLine;
using System.Text;
using GatewayContracts.Generator.Binding;
using GatewayContracts.Tool.Specs;
using GatewayContracts.Tool.Starts;
using GatewayContracts.Tool.Terminals;
using GatewayContracts.Transcription;
using GatewayContracts.Transcription.Pages;
using Microsoft.CodeAnalysis;
using Spectre.Console;

namespace GatewayContracts.Tool.Commands;

/// <summary>Makes a draft of a contract out of a documentation page.</summary>
internal sealed class TranscribeCommand : ToolCommand
{
    private readonly Argument<string> _page = new("page") { Description = "The saved page; - reads standard input." };

    private readonly Option<string> _gateway = new("--gateway")
    {
        Description = "The gateway's name, as its file has it.",
        HelpName = "name",
        Required = true,
    };

    private readonly Option<string?> _contract = new("--contract")
    {
        Description = "The contract's name in C#. [default: after the page's title]",
        HelpName = "name",
    };

    private readonly Option<bool> _notification = new("--notification")
    {
        Description = "The gateway sends it by itself. Without this, the page's headings decide.",
    };

    private readonly Option<string?> _kind = new("--kind")
    {
        Description = "How the page is saved. [default: by the file's extension]",
        HelpName = "text|markdown|html",
    };

    private readonly Option<string[]> _with = new("--with")
    {
        Description = "Specs that the draft refers to and that lie elsewhere.",
        HelpName = "path",
    };

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "The file to write, or the folder to write it into; - writes to standard output.",
        HelpName = "path",
        DefaultValueFactory = _ => ".",
    };

    private readonly Option<bool> _force = new("--force") { Description = "Overwrite the file if it exists." };

    public TranscribeCommand(Terminal terminal)
        : base(
            "transcribe",
            "Makes a draft of a contract out of a documentation page. What the page leaves open stands in it as a "
                + "comment that asks: # ?",
            terminal
        )
    {
        _gateway.Validators.Add(given => CheckName(given.GetValueOrDefault<string>(), given.AddError));
        _contract.Validators.Add(given => CheckName(given.GetValueOrDefault<string>(), given.AddError));
        _kind.AcceptOnlyFromAmong("text", "markdown", "html");
        Add(_page);
        Add(_gateway);
        Add(_contract);
        Add(_notification);
        Add(_kind);
        Add(_with);
        Add(_output);
        Add(_force);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "gateway-contracts transcribe order-query.html --gateway ExamplePay -o Specs",
            "writes a draft beside the gateway's file, and checks it with that"
        ),
        new(
            "gateway-contracts transcribe - --kind markdown --gateway ExamplePay -o - < page.md",
            "from standard input to standard output"
        ),
    ];

    protected override ExitCode Run(ParseResult given)
    {
        var page = given.GetRequiredValue(_page);
        var output = given.GetRequiredValue(_output);
        var isFile = SpecFolder.IsSpec(output);
        var folder =
            output == "-" ? Terminal.Folder
            : isFile ? Path.GetDirectoryName(Terminal.PathOf(output))!
            : Terminal.PathOf(output);
        var order = new TranscriptionOrder(
            TextOf(page),
            KindOf(given.GetValue(_kind), page),
            given.GetRequiredValue(_gateway),
            given.GetValue(_contract),
            given.GetValue(_notification) ? true : null,
            SpecsAround(folder, isFile ? Terminal.PathOf(output) : null, given.GetValue(_with) ?? []),
            DateOnly.FromDateTime(Terminal.Clock.GetLocalNow().DateTime)
        );
        var draft = Transcribed(order);
        if (output == "-")
        {
            Terminal.Out.Write(draft.Yaml);
        }
        else
        {
            var path = isFile
                ? Terminal.PathOf(output)
                : Path.Combine(folder, $"{Start.FileName(draft.Contract)}.contract.yaml");
            NewFile.Write(path, draft.Yaml, given.GetValue(_force));
            Terminal.Out.WriteLine(path);
            Terminal.Out.WriteLine($"{draft.Fields} fields, {draft.Questions} questions: answer each `# ?`.");
        }

        foreach (var error in draft.Errors)
        {
            Terminal.Notes.WriteLine($"to be settled before it lints: {error}");
        }

        return draft.Errors.Count > 0 ? ExitCode.Findings : ExitCode.Fine;
    }

    private Transcript Transcribed(TranscriptionOrder order)
    {
        try
        {
            return Terminal.While("Reading the page", () => Transcriber.Run(order));
        }
        catch (PageException problem)
        {
            throw new WrongUseException(problem.Message);
        }
    }

    // A draft that is written again is not checked against what it was.
    private List<AdditionalText> SpecsAround(string folder, string? draft, IEnumerable<string> with)
    {
        var beside = Directory.Exists(folder)
            ? SpecFolder.Specs(SpecFolder.ProjectOf(Path.Combine(folder, "draft")) ?? folder)
            : [];
        var elsewhere = with.Select(Terminal.PathOf)
            .SelectMany(path => Directory.Exists(path) ? SpecFolder.Specs(path) : [path]);
        return
        [
            .. beside
                .Concat(elsewhere)
                .Where(path => Generator.Yaml.SpecFile.IsGateway(path) && path != draft)
                .Distinct(StringComparer.Ordinal)
                .Select(path => new SpecText(path)),
        ];
    }

    private string TextOf(string page)
    {
        try
        {
            using var stream = page == "-" ? Terminal.OpenInput() : File.OpenRead(Terminal.PathOf(page));
            using var reader = new StreamReader(
                stream,
                new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true)
            );
            var text = new char[PageReader.MostCharacters + 1];
            return new string(text, 0, reader.ReadBlock(text, 0, text.Length));
        }
        catch (DecoderFallbackException)
        {
            throw new WrongUseException(
                $"{page} is not UTF-8. Save the page again as UTF-8, or convert it, for example with iconv."
            );
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new WrongUseException($"{page} cannot be read: {problem.Message}");
        }
    }

    private static PageKind KindOf(string? kind, string page) =>
        (kind ?? Path.GetExtension(page).ToLowerInvariant()) switch
        {
            "html" or ".html" or ".htm" or ".xhtml" => PageKind.Html,
            "markdown" or ".md" or ".markdown" => PageKind.Markdown,
            _ => PageKind.Text,
        };

    private static void CheckName(string? name, Action<string> fault)
    {
        if (name is not null && !Identifier.IsValidTypeName(name))
        {
            fault($"'{name}' cannot be a name in C#; {Identifier.Form}`ExamplePay`.");
        }
    }
}
