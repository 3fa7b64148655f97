using GatewayContracts.Metadata;

namespace GatewayContracts.Tool.Contracts;

/// <summary>What the specs of a gateway say of all its messages, as generated code would hand it over.</summary>
/// <param name="Operations">The calls of the merchant's server.</param>
/// <param name="PageSignatures">How the pages are signed that are signed otherwise than the contract says.</param>
internal sealed record SpecGateway(
    GatewayContract Contract,
    IReadOnlyList<OperationContract> Operations,
    IReadOnlyDictionary<string, SignatureContract> PageSignatures
);
