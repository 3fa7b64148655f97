namespace GatewayContracts;

/// <summary>What all messages of one gateway share. Generated from its <c>*.gateway.yaml</c>.</summary>
/// <param name="Name">The gateway's name.</param>
/// <param name="Merchant">The wire name of the field that says whose a message is.</param>
/// <param name="Signature">How its messages are signed, where a contract does not say otherwise.</param>
/// <param name="FieldNames">The wire names of all fields of the gateway's messages: a value that is sent must not be taken for the beginning of one of them.</param>
public sealed record GatewayContract(string Name, string Merchant, SignatureContract Signature, IReadOnlyList<string> FieldNames)
{
    /// <summary>The offset from UTC of every date-time in the gateway's messages; null where the spec gives none.</summary>
    public TimeSpan? TimeZone { get; init; }
}
