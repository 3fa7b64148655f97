using System.Diagnostics.CodeAnalysis;
using System.Text;
using GatewayContracts.Canonical;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>Proves or disproves the signature of a message over the fields received. Nothing of the message is interpreted before its signature holds.</summary>
internal static class MessageSignature
{
    public static bool TryProve(
        ReadOnlyMemory<byte> body,
        ReceivedFields received,
        GivenSignature given,
        MessageContract contract,
        Signatory signatory,
        IFieldJudge judge,
        [NotNullWhen(true)] out SignatureProof? proof,
        [NotNullWhen(false)] out Refusal? refusal)
    {
        proof = null;
        if (given.Signature is not { } signature)
        {
            refusal = new Refusal(RefusalReason.SignatureMissing, $"The message carries no signature: {given.Place} is missing or empty. Anybody may have written it.{Mismatch.QuestionMarkBefore(contract.Signature.Field, received)}", given.Place);
            return false;
        }

        refusal = CheckAlgorithm(given, signatory.Envelope.Algorithm, received);
        if (refusal is not null)
        {
            return false;
        }

        var form = contract.Signature.Source;
        IReadOnlyList<IReadOnlyList<SignedField>> readings = form is null ? [] : [.. Readings(received, contract, form)];
        IReadOnlyList<byte[]> sources = form is null ? [body.ToArray()] : [.. readings.Select(reading => Encoding.UTF8.GetBytes(form.Join(reading)))];
        var verdict = signatory.Check(signature, sources);
        if (!verdict.Holds)
        {
            var mismatch = verdict.Fault == SignatureFault.DoesNotMatch && form is not null
                ? Mismatch.Find(received, contract, fields => Readings(fields, contract, form).Select(reading => Encoding.UTF8.GetBytes(form.Join(reading))), texts => signatory.Check(signature, texts).Candidate)
                : null;
            refusal = mismatch is null
                ? new Refusal(ReasonFor(verdict.Fault.Value), verdict.Explanation, given.Place)
                : new Refusal(RefusalReason.DoesNotMatch, $"{verdict.Explanation} {mismatch.Sentence}", [given.Place, .. mismatch.Strangers]);
            return false;
        }

        IReadOnlyList<Violation> drift = [];
        refusal = form is null ? null : Ambiguity.Find(form, readings[verdict.Candidate], judge, out drift);
        proof = refusal is null ? new SignatureProof(verdict.Key, Encoding.UTF8.GetString(sources[verdict.Candidate]), signature, drift) : null;
        return proof is not null;
    }

    private static Refusal? CheckAlgorithm(GivenSignature given, string expected, ReceivedFields received)
    {
        if (given.AlgorithmPlace is not { } place)
        {
            return null;
        }

        if (given.Algorithm is not { } named)
        {
            return new Refusal(RefusalReason.AlgorithmMissing, $"{place} is missing: the message does not say by which algorithm it is signed.{Mismatch.QuestionMarkBefore(place, received)}", place);
        }

        return named == expected
            ? null
            : new Refusal(
                RefusalReason.WrongAlgorithm,
                $"{place} is {FieldText.Quote(named)} and the account's algorithm is {FieldText.Quote(expected)}. A message does not choose how it is verified.",
                place);
    }

    /// <summary>The fields that may have been signed: of every unstated field present, with it and without; with all of them first.</summary>
    private static IEnumerable<IReadOnlyList<SignedField>> Readings(ReceivedFields received, MessageContract contract, CanonicalForm form)
    {
        string[] unstated =
        [
            .. contract.Fields
                .Where(field => field.Coverage == Coverage.Unstated && received.Find(field.Name) is { } value && form.TextOf(value) is not null)
                .Select(field => field.Name),
        ];

        for (var without = 0; without < 1 << unstated.Length; without++)
        {
            var leaveOut = contract.Fields.Where(field => field.Coverage == Coverage.Unsigned).Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
            leaveOut.UnionWith(unstated.Where((_, place) => (without & (1 << place)) != 0));
            if (contract.Signature.Field is { } signature)
            {
                leaveOut.Add(signature);
            }

            yield return form.Signed(received.Fields, contract.FieldNames, leaveOut);
        }
    }

    private static RefusalReason ReasonFor(SignatureFault fault) => fault switch
    {
        SignatureFault.NotBase64 or SignatureFault.NotHex => RefusalReason.SignatureMalformed,
        SignatureFault.WrongLength => RefusalReason.WrongLength,
        SignatureFault.WrongAlgorithm => RefusalReason.WrongAlgorithm,
        SignatureFault.DoesNotMatch => RefusalReason.DoesNotMatch,
        _ => RefusalReason.UnknownKey,
    };
}
