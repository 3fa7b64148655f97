using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Proofs;

/// <summary>
/// Reads the outcome of an example response: the first entry that is not success decides, and up to it the outcome's
/// fields are asked for.
/// </summary>
internal static class OutcomeProof
{
    private const string Success = "success";

    /// <summary>
    /// Whether required fields and rules are asked for; what the outcome itself lacks goes into the log.
    /// </summary>
    public static bool IsSuccess(
        ReceivedExample received,
        MessageModel message,
        EquatableArray<OutcomeModel> outcome,
        FaultLog log
    )
    {
        if (message.Role != MessageRole.Response)
        {
            return true;
        }

        foreach (var entry in outcome)
        {
            foreach (var name in ((string?[])[entry.Field, entry.Text]).OfType<string>())
            {
                if (
                    received.Find(name) is null
                    && message.Fields.Any(field => field.WireName == name && field.Required)
                )
                {
                    log.Add("missing", name, "the outcome is read from it");
                }
            }

            if (Meaning(entry, received.Text(entry.Field)) != Success)
            {
                return false;
            }
        }

        return true;
    }

    private static string Meaning(OutcomeModel entry, string? code) =>
        entry.Codes.FirstOrDefault(known => known.Code == code)?.Is ?? entry.Otherwise;
}
