using GatewayContracts.Generator.Binding;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator;

/// <summary>
/// A contract of a gateway that is generated in a referenced project, with something in it that the types there do not
/// have. A contract that they have is left out without a word.
/// </summary>
internal static class MisplacedContract
{
    /// <summary>
    /// Reported at the files that add to the contract, or at the contract itself. Another mistake in it is reported
    /// first.
    /// </summary>
    public static IEnumerable<SpecDiagnostic> Told(
        BoundContract contract,
        EquatableArray<ReferencedGateway> elsewhere
    ) =>
        contract.Model is { } model
        && contract.Diagnostics.Count == 0
        && elsewhere.FirstOrDefault(gateway => gateway.Name == model.Gateway) is { } gateway
        && gateway.Missing(model) is { } missing
            ? (contract.IsExtended ? contract.ExtendedAt : new EquatableArray<SourceSpan>([contract.NameAt])).Select(
                at => new SpecDiagnostic(
                    Descriptors.Misplaced,
                    at,
                    new EquatableArray<string>([gateway.Name, gateway.Assembly, missing])
                )
            )
            : [];
}
