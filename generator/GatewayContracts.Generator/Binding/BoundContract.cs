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
    EquatableArray<SpecDiagnostic> Diagnostics);
