using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Binding;

/// <summary>What the messages of one contract share.</summary>
internal sealed record MessageScope(
    string Contract,
    BoundGateway Gateway,
    SignatureModel Signature,
    IReadOnlyList<BoundOutcome> Outcome,
    TypeNames Types,
    EnumNames Enums,
    Problems Problems
)
{
    public MissingTypes MissingTypes { get; } = new();
}
