using GatewayContracts.Generator.Emit;
using GatewayContracts.Generator.Model;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Proofs;

/// <summary>Checks the body of a message against its contract, except for the signature.</summary>
internal sealed class BodyProof(MessageModel message, ContractModel contract, FaultLog log)
{
    /// <summary>The fields as received, and what of them counts as there.</summary>
    public ReceivedExample Receive(IReadOnlyList<WireField> fields) =>
        new(
            fields,
            contract.Signature.Source is { } source ? Form(source) : null,
            message.Encoding != WireEncoding.Json
        );

    /// <summary>Writes down what is wrong with the fields.</summary>
    public void Check(ReceivedExample received)
    {
        var meaning = OutcomeProof.MeaningOf(received, message, contract.Operation?.Outcome ?? default, log);
        var isSuccess = meaning == OutcomeKind.Success;
        new FieldProof(log, isSuccess, contract.TimeZoneMinutes).Check(received, message.Fields, "");
        if (isSuccess)
        {
            new RuleProof(received, message, log).Check();
        }

        new GroupProof(received, message, meaning, log).Check();
        if (received.Form is { } form)
        {
            Borders(received, form, new SplitModelJudge(received, message, contract, isSuccess));
        }

        if (
            contract.Signature.AlgorithmField is { } field
            && received.Find(field) is { Kind: WireKind.Text } named
            && !SignatureProof.Accepts(contract.Signature, named.Text)
        )
        {
            log.Add("code", field, "the spec's `accepts` has no such algorithm");
        }
    }

    // What the runtime would refuse though the signature holds.
    private void Borders(ReceivedExample received, CanonicalForm form, SplitModelJudge judge)
    {
        string[] listed = [.. message.Fields.Select(field => field.WireName)];
        string[] unsigned = [.. listed.Except(judge.Signable)];
        foreach (
            var split in FieldBorders
                .Splits(form, form.Signed(received.Fields, listed, unsigned), judge)
                .Where(split => split.Kind is not (SplitKind.UnknownField or SplitKind.Stranger or SplitKind.Name))
        )
        {
            log.Add(
                "ambiguous",
                split.Field,
                split.Kind switch
                {
                    SplitKind.KnownField =>
                        $"it holds what looks like the field `{split.Others[0]}`, so one signature would fit two "
                            + $"messages",
                    SplitKind.OtherFields =>
                        "the sign string has no names, and the spec leaves open which value is whose: "
                            + $"{string.Join(", ", split.Others)}",
                    _ => "it holds a separator of the sign string, so one signature would fit two messages",
                }
            );
        }
    }

    private static CanonicalForm Form(CanonicalModel source) =>
        new(
            CanonicalNames.Order(source.Order),
            source.Pair,
            source.Separator,
            source.Omit.Aggregate(OmittedValues.None, (all, omit) => all | CanonicalNames.Omitted(omit)),
            source.Exclude,
            CanonicalNames.Nested(source.Nested)
        );
}
