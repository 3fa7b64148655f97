using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Yaml;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Binding;

/// <summary>
/// Mistakes that consist in something not being there. Where a syntax error cut a file short, the missing part may just
/// not have been read.
/// </summary>
internal static class TruncationFilter
{
    private static readonly DiagnosticDescriptor[] Absences =
    [
        Descriptors.MissingKey,
        Descriptors.NothingToGenerate,
        Descriptors.UnknownAfter,
        Descriptors.UnknownField,
        Descriptors.UnknownCode,
        Descriptors.NoMerchantField,
        Descriptors.NoTimeZone,
        Descriptors.UnknownGateway,
        Descriptors.TooFewFields,
        Descriptors.DoesNotFit,
        Descriptors.BadSignature,
    ];

    /// <summary>
    /// Of a file that was cut short, what is certain: nothing about what is not there, and nothing of the line that was
    /// read in part.
    /// </summary>
    public static IEnumerable<SpecDiagnostic> Excuse(IEnumerable<SpecDiagnostic> diagnostics, YamlFile file)
    {
        if (file.IsComplete)
        {
            return diagnostics;
        }

        var cut = file.Diagnostics.Count > 0 ? file.Diagnostics[file.Diagnostics.Count - 1].At.Lines.Start.Line : 0;
        return diagnostics.Where(diagnostic =>
            !Absences.Contains(diagnostic.Descriptor)
            && (
                diagnostic.At.Path != file.Path
                || (diagnostic.Descriptor != Descriptors.WrongKind && diagnostic.At.Lines.End.Line < cut)
            )
        );
    }

    /// <summary>What a contract lacks when the gateway that it starts from is not there.</summary>
    public static IEnumerable<SpecDiagnostic> ExcuseWithoutGateway(IEnumerable<SpecDiagnostic> diagnostics) =>
        diagnostics.Where(diagnostic =>
            !Absences.Contains(diagnostic.Descriptor) || diagnostic.Descriptor == Descriptors.UnknownGateway
        );
}
