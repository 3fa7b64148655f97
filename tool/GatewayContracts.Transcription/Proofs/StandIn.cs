using GatewayContracts.Transcription.Drafts;
using GatewayContracts.Transcription.Tables;
using GatewayContracts.Transcription.Words;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Transcription.Proofs;

/// <summary>
/// A gateway to check a draft with where its own is not written yet: whatever fields the draft has are good
/// enough for it.
/// </summary>
internal static class StandIn
{
    public static AdditionalText For(string gateway, PageMessages messages)
    {
        List<PrintedRow> rows = [.. messages.Main.Concat(messages.Response)];
        List<string> names = [.. rows.Select(row => row.Name)];
        var signature = names.Find(ProtocolNames.IsSignature) ?? "signature_of_the_stand_in";
        var algorithm = names.Find(ProtocolNames.IsAlgorithm) is { } named ? $"field: {named}, absent: RSA, " : "";
        var merchant = names.Find(ProtocolNames.IsMerchant) ?? rows.Find(IsPlain)?.Name ?? "merchant";
        return new DraftText(
            "stand-in.gateway.yaml",
            $$"""
            gateway: {{gateway}}
            time_zone: "+00:00"
            merchant: {{YamlQuoting.Value(merchant)}}
            signature:
              field: {{signature}}
              algorithm: { {{algorithm}}accepts: { RSA: sha256-with-rsa } }

            """
        );
    }

    private static bool IsPlain(PrintedRow row) =>
        row.Members.Count == 0 && TypeNotation.Read(row.Type, row.Length) is null or { IsObject: false };
}
