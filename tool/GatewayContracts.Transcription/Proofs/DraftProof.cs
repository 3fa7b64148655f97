using System.Globalization;
using GatewayContracts.Generator;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Yaml;
using GatewayContracts.Transcription.Drafts;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Transcription.Proofs;

/// <summary>
/// Checks a draft as a build would, and takes back what does not hold: such a key becomes a question with the
/// compiler's own words, and a fault of a sample an entry of <c>breaks</c>.
/// </summary>
internal static class DraftProof
{
    private const int MostRounds = 20;

    // What the person settles in the gateway's file.
    private static readonly HashSet<DiagnosticDescriptor> s_ofTheGateway =
    [
        Descriptors.NoTimeZone,
        Descriptors.NoMerchantField,
        Descriptors.UnknownGateway,
    ];

    private static readonly HashSet<string> s_optional =
    [
        "format",
        "length",
        "minimum",
        "maximum",
        "default",
        "fixed",
        "example",
        "signed",
        "returned_when",
        "property",
        "doc",
        "codes",
        "any_of",
        "one_of",
        "at_most_one_of",
        "together",
        "require",
        "when",
        "unless",
        "body",
        "title",
        "read_from",
    ];

    /// <param name="path">Where the draft will lie.</param>
    /// <param name="specs">What it refers to: the gateway's file.</param>
    /// <returns>The draft, and the errors that are left.</returns>
    public static (string Text, IReadOnlyList<string> Errors) Of(
        Draft draft,
        string path,
        IReadOnlyList<AdditionalText> specs,
        CancellationToken cancellation
    )
    {
        List<YamlFile> surroundings = [.. specs.Select(spec => PipelineSteps.Read(spec, cancellation))];
        var objections = new Objections();
        for (var round = 0; ; round++)
        {
            var written = DraftWriter.Write(draft, objections, []);
            var file = PipelineSteps.Read(new DraftText(path, written.Text), cancellation);
            List<SpecDiagnostic> findings =
            [
                .. SpecCheck
                    .Run(SpecReading.Of(surroundings.Append(file)), cancellation)
                    .Where(finding => finding.At.ToLocation().GetLineSpan().Path == path),
            ];
            if (
                round == MostRounds
                || !findings.Select(finding => Answer(finding, written, objections)).ToList().Contains(true)
            )
            {
                List<string> errors =
                [
                    .. findings
                        .Where(finding => finding.Descriptor.DefaultSeverity == DiagnosticSeverity.Error)
                        .Select(finding => $"{finding.Id}: {Message(finding)}")
                        .Distinct(),
                ];
                return (
                    DraftWriter
                        .Write(
                            draft,
                            objections,
                            [.. errors.Select(error => $"this has to be settled before it lints. {error}")]
                        )
                        .Text,
                    errors
                );
            }
        }
    }

    // Whether the draft is written differently because of it.
    private static bool Answer(SpecDiagnostic finding, WrittenDraft written, Objections objections)
    {
        if (
            s_ofTheGateway.Contains(finding.Descriptor)
            || written.KeyAt(finding.At.ToLocation().GetLineSpan().StartLinePosition) is not { } key
            || !s_optional.Contains(key.Name)
        )
        {
            return false;
        }

        return key.Name == "body" && finding.Descriptor == Descriptors.ExampleBreaks
            ? objections.Break(key, finding.Arguments[0])
            : objections.Withdraw(key, Message(finding));
    }

    private static string Message(SpecDiagnostic finding) =>
        finding.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture);
}
