using GatewayContracts.Generator.Emit;
using GatewayContracts.Generator.Model;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Proofs;

/// <summary>Reads the outcome of an example response, and asks for the outcome's fields up to what decides.</summary>
internal static class OutcomeProof
{
    /// <summary>
    /// What the message says of its request: only on success are required fields and rules asked for. What the outcome
    /// itself lacks goes into the log.
    /// </summary>
    public static OutcomeKind MeaningOf(
        ReceivedExample received,
        MessageModel message,
        EquatableArray<OutcomeModel> outcome,
        FaultLog log
    )
    {
        if (message.Role != MessageRole.Response || outcome.Count == 0)
        {
            return OutcomeKind.Success;
        }

        var verdict = OutcomeJudge.Judge([.. outcome.Select(EntryOf)], received.Text);
        for (var place = 0; place < outcome.Count && OutcomeJudge.AsksFor(verdict, place); place++)
        {
            foreach (var name in ((string?[])[outcome[place].Field, outcome[place].Text]).OfType<string>())
            {
                if (
                    received.Find(name) is null
                    && message.Fields.Any(field => field.WireName == name && field.Required)
                )
                {
                    log.Add("missing", name, "the outcome is read from it");
                }
            }
        }

        return verdict.Kind;
    }

    private static OutcomeEntry EntryOf(OutcomeModel entry) =>
        new(
            entry.Field,
            entry.Text,
            entry.Codes.ToDictionary(
                code => code.Code,
                code => CanonicalNames.Outcome(code.Is),
                StringComparer.Ordinal
            ),
            CanonicalNames.Outcome(entry.Otherwise)
        );
}
