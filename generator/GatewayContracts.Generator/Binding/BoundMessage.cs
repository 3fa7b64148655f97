using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Binding;

/// <summary>A message that was understood, with the fields it was made of.</summary>
internal sealed record BoundMessage(MessageModel Model, IReadOnlyList<BoundField> Fields, SignatureCover Cover);
