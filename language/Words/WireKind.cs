namespace GatewayContracts.Language;

/// <summary>What a received value is on the wire.</summary>
internal enum WireKind
{
    Null,
    Text,
    Number,
    Boolean,
    Object,
    List,
}
