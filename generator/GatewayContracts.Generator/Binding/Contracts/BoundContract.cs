using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Binding;

/// <summary>A contract file that was understood.</summary>
/// <param name="Model">Null where nothing sensible can be generated.</param>
/// <param name="Types">The types generated from it, each with the place that names it.</param>
internal sealed record BoundContract(
    string Path,
    ContractModel? Model,
    SourceSpan NameAt,
    EquatableArray<(string Name, SourceSpan At)> Types,
    IReadOnlyList<BoundExample> Examples,
    EquatableArray<SpecDiagnostic> Diagnostics
)
{
    /// <summary>
    /// Neither the file nor its gateway's has a mistake, so what an example shows is the example's own.
    /// </summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether its gateway has views, so that somebody looks at the types of its properties.</summary>
    public bool HasViews { get; init; }

    /// <summary>
    /// Whether other files add to it. Examples of its own were proved without them, and need not hold with what they
    /// add.
    /// </summary>
    public bool IsExtended => ExtendedAt.Count > 0;

    /// <summary>Where other files name this contract to add to it.</summary>
    public EquatableArray<SourceSpan> ExtendedAt { get; init; }

    /// <summary>What was bound, for those who look at it once more.</summary>
    public IReadOnlyList<BoundMessage> Messages { get; init; } = [];
}
