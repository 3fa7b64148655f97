using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Binding;

/// <summary>A message that was understood, with the fields it was made of.</summary>
/// <param name="IsTableRead">False where the table is no table: whoever names a field of it may be right.</param>
internal sealed record BoundMessage(
    MessageModel Model,
    IReadOnlyList<BoundField> Fields,
    SignatureCover Cover,
    bool IsTableRead
);
