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
        HashSet<string> names = [.. messages.Main.Concat(messages.Response).Select(row => row.Name)];
        var signature = ProtocolNames.Signatures.FirstOrDefault(names.Contains) ?? "signature_of_the_stand_in";
        var algorithm = ProtocolNames.Algorithms.FirstOrDefault(names.Contains) is { } named
            ? $"field: {named}, absent: RSA, "
            : "";
        var merchant = ProtocolNames.Merchants.FirstOrDefault(names.Contains) ?? messages.Main.Concat(messages.Response)
            .FirstOrDefault(IsPlain)?.Name ?? "merchant";
        return new DraftText("stand-in.gateway.yaml", $$"""
            gateway: {{gateway}}
            time_zone: "+00:00"
            merchant: {{YamlText.Value(merchant)}}
            signature:
              field: {{signature}}
              algorithm: { {{algorithm}}accepts: { RSA: sha256-with-rsa } }

            """);
    }

    private static bool IsPlain(PrintedRow row) =>
        row.Members.Count == 0 && TypeNotation.Read(row.Type, row.Length) is null or { IsObject: false };
}
