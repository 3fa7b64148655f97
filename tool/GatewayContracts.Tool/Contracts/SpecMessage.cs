using GatewayContracts.Generator.Model;
using GatewayContracts.Metadata;

namespace GatewayContracts.Tool.Contracts;

/// <summary>A message of a spec: as the spec's proofs see it, and as the runtime does.</summary>
/// <param name="Spec">The contract's file.</param>
internal sealed record SpecMessage(string Spec, ContractModel Contract, MessageModel Model, MessageContract Runtime);
