using System.Diagnostics.CodeAnalysis;
using System.Text;
using GatewayContracts.Canonical;

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

        IReadOnlyList<byte[]> readings = contract.Signature.Source is { } form ? [.. Readings(received, contract, form)] : [body.ToArray()];
        var verdict = signatory.Check(signature, readings);
        if (!verdict.Holds)
        {
            var mismatch = verdict.Fault == SignatureFault.DoesNotMatch && contract.Signature.Source is { } source
                ? Mismatch.Find(received, contract, fields => Readings(fields, contract, source), texts => signatory.Check(signature, texts).Candidate)
                : null;
            refusal = mismatch is null
                ? new Refusal(ReasonFor(verdict.Fault.Value), verdict.Explanation, given.Place)
                : new Refusal(RefusalReason.DoesNotMatch, $"{verdict.Explanation} {mismatch.Sentence}", [given.Place, .. mismatch.Strangers]);
            return false;
        }

        refusal = contract.Signature.Source is null ? null : Ambiguity.Find(received, contract, contract.Signature.Source);
        proof = refusal is null ? new SignatureProof(verdict.Key, Encoding.UTF8.GetString(readings[verdict.Candidate]), signature) : null;
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

    /// <summary>The sign strings that the message may have been signed over: of every unstated field present, with it and without; with all of them first.</summary>
    private static IEnumerable<byte[]> Readings(ReceivedFields received, MessageContract contract, CanonicalForm form)
    {
        string[] never = [.. contract.Fields.Where(field => field.Coverage == Coverage.Unsigned).Select(field => field.Name)];
        string[] unstated =
        [
            .. contract.Fields
                .Where(field => field.Coverage == Coverage.Unstated && received.Find(field.Name) is { } value && form.TextOf(value) is not null)
                .Select(field => field.Name),
        ];

        for (var without = 0; without < 1 << unstated.Length; without++)
        {
            List<string> leaveOut = [.. never, .. unstated.Where((_, place) => (without & (1 << place)) != 0)];
            if (contract.Signature.Field is { } signature)
            {
                leaveOut.Add(signature);
            }

            yield return Encoding.UTF8.GetBytes(form.Join(received.Fields, contract.FieldNames, leaveOut));
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
