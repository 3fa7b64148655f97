using GatewayContracts.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Binding;

/// <summary>Mistakes that consist in something not being there. Where a syntax error cut a file short, the missing part may just not have been read.</summary>
internal static class Absence
{
    private static readonly DiagnosticDescriptor[] Kinds =
    [
        Descriptors.MissingKey, Descriptors.NothingToGenerate, Descriptors.UnknownAfter, Descriptors.UnknownField, Descriptors.UnknownCode, Descriptors.NoMerchantField, Descriptors.NoTimeZone,
        Descriptors.UnknownGateway, Descriptors.TooFewFields, Descriptors.DoesNotFit,
    ];

    public static IEnumerable<SpecDiagnostic> Excuse(IEnumerable<SpecDiagnostic> diagnostics, bool isComplete) =>
        isComplete ? diagnostics : diagnostics.Where(diagnostic => !Kinds.Contains(diagnostic.Descriptor) && diagnostic.Descriptor != Descriptors.WrongKind);

    /// <summary>What a contract lacks when the gateway that it starts from is not there.</summary>
    public static IEnumerable<SpecDiagnostic> ExcuseWithoutGateway(IEnumerable<SpecDiagnostic> diagnostics) =>
        diagnostics.Where(diagnostic => !Kinds.Contains(diagnostic.Descriptor) || diagnostic.Descriptor == Descriptors.UnknownGateway);
}
