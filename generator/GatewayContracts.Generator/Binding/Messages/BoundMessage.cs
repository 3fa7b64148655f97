using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Binding;

/// <summary>A message that was understood, with the fields it was made of.</summary>
/// <param name="IsTableRead">False if the table is not a table: then a name of one of its fields may be right.</param>
internal sealed record BoundMessage(
    MessageModel Model,
    IReadOnlyList<BoundField> Fields,
    SignatureCover Cover,
    bool IsTableRead
);
