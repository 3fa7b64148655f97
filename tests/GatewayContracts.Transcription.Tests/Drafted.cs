using GatewayContracts.Generator;
using GatewayContracts.Generator.Binding;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Transcription.Pages;
using GatewayContracts.Transcription.Proofs;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Transcription.Tests;

/// <summary>A page's draft, with what the compiler says of it.</summary>
internal sealed class Drafted
{
    public const string Path = "page.contract.yaml";

    private readonly AdditionalText _gateway;

    private Drafted(Transcript transcript, AdditionalText gateway) => (Transcript, _gateway) = (transcript, gateway);

    public Transcript Transcript { get; }

    public string Yaml => Transcript.Yaml;

    /// <summary>Each without the blanks before it.</summary>
    public IReadOnlyList<string> Lines => [.. Yaml.Split('\n').Select(line => line.Trim())];

    /// <param name="page">The resource's name; its extension says how it was saved.</param>
    /// <param name="merchant">The field that names the merchant.</param>
    public static Drafted Page(string page, string merchant)
    {
        var algorithm =
            page == "chinese.md"
                ? "field: sign_type, absent: RSA2, accepts: { RSA2: sha256-with-rsa }"
                : "accepts: { RSA2: sha256-with-rsa }";
        return Text(
            Embedded.Text("page/" + page),
            KindOf(page),
            $$"""
            gateway: TulipPay
            time_zone: "+08:00"
            merchant: {{merchant}}
            signature:
              field: sign
              algorithm: { {{algorithm}} }
            """
        );
    }

    /// <summary>With the hand-made file of the gateway.</summary>
    public static Drafted LianLian(string page) =>
        Text(Embedded.Text("page/" + page), KindOf(page), Embedded.Text("lianlian/lianlian.gateway.yaml"), "LianLian");

    public static Drafted Text(string text, PageKind kind, string gateway, string name = "TulipPay")
    {
        var file = new DraftText("tulip.gateway.yaml", gateway);
        return new Drafted(
            Transcriber.Run(new TranscriptionOrder(text, kind, name, null, null, [file], new DateOnly(2026, 11, 26))),
            file
        );
    }

    /// <summary>What a build says of a contract and its gateway.</summary>
    public IEnumerable<string> Diagnostics() =>
        SpecCheck
            .Run(
                SpecReading.Of([
                    PipelineSteps.Read(_gateway, default),
                    PipelineSteps.Read(new DraftText(Path, Yaml), default),
                ]),
                default
            )
            .Select(Line);

    public BoundContract Bound(string yaml) =>
        PipelineSteps.Bind(
            PipelineSteps.Read(new DraftText(Path, yaml), default),
            VisibleSpecs.Of(PipelineSteps.Bind(PipelineSteps.Read(_gateway, default)))
        );

    /// <summary>The questions that stand above a row.</summary>
    public IReadOnlyList<string> QuestionsAbove(string row, string within = "")
    {
        List<string> lines = [.. Lines];
        var from = within.Length == 0 ? 0 : lines.IndexOf(within);
        var at = lines.FindIndex(from, line => line.StartsWith(row + ":", StringComparison.Ordinal));
        Assert.True(at >= 0, $"{row} is not in the draft:\n{Yaml}");
        return [.. lines.Take(at).Reverse().TakeWhile(line => line.StartsWith("# ?", StringComparison.Ordinal))];
    }

    public Drafted Has(params IEnumerable<string> lines)
    {
        Assert.All(lines, line => Assert.True(Lines.Contains(line), $"{line}\nis not in the draft:\n{Yaml}"));
        return this;
    }

    public Drafted Asks(string row, string about, string within = "")
    {
        Assert.True(
            QuestionsAbove(row, within).Any(question => question.Contains(about, StringComparison.Ordinal)),
            $"Above {row} nothing asks \"{about}\":\n{Yaml}"
        );
        return this;
    }

    public Drafted Lints()
    {
        Assert.Empty(Transcript.Errors);
        Assert.True(!Diagnostics().Any(), $"{string.Join('\n', Diagnostics())}\n{Yaml}");
        return this;
    }

    private static PageKind KindOf(string page) =>
        System.IO.Path.GetExtension(page) switch
        {
            ".html" => PageKind.Html,
            ".md" => PageKind.Markdown,
            _ => PageKind.Text,
        };

    private static string Line(SpecDiagnostic finding) => finding.ToDiagnostic().ToString();
}
