using System.Text;
using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>What was signed and by what, as texts for people: made of the body once more when somebody asks.</summary>
internal sealed record SignedEvidence(string SignString, string Signature)
{
    /// <exception cref="InvalidOperationException">The body is no longer what was opened.</exception>
    public static SignedEvidence Of(
        ReadOnlyMemory<byte> body,
        MessageContract contract,
        WireLimits limits,
        ProvenSignature proof
    )
    {
        using var table = WireTable.Of(body, contract.Names);
        var isRead =
            WireFormat.For(contract.Encoding).Read(table, limits, isSigned: contract.Signature.Source is null) is null;
        using var readings = isRead ? new SignedReadings(contract, table) : null;
        return readings is not null && proof.Candidate < readings.Count
            ? new SignedEvidence(
                Encoding.UTF8.GetString(readings.Source(proof.Candidate)),
                proof.Outside ?? SignatureIn(table, contract)
            )
            : throw new InvalidOperationException(
                "The bytes of the body were changed after the message was opened, so what was signed can no "
                    + "longer be told."
            );
    }

    private static string SignatureIn(WireTable table, MessageContract contract) =>
        contract.Signature.FieldName is { } field && table.NodeOf(field) is >= 0 and var node
            ? table.StringOf(node)
            : "";
}
