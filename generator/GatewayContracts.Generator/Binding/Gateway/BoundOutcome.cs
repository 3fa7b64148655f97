using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Binding;

/// <summary>One entry of <c>outcome</c>, with its places.</summary>
/// <param name="OwnEnum">The contract changed the codes, so the gateway's enum does not fit it.</param>
internal sealed record BoundOutcome(OutcomeModel Model, SourceSpan FieldAt, SourceSpan CodesAt, bool OwnEnum)
{
    public EquatableArray<CodeModel> Codes => new(Model.Codes.Select(OutcomeCodes.CodeOf));
}
