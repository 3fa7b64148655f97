using System.Diagnostics.CodeAnalysis;
using System.Text;
using GatewayContracts.Canonical;

namespace GatewayContracts;

/// <summary>Proves or disproves the signature of a message over the fields received. Nothing of the message is interpreted before its signature holds.</summary>
internal static class MessageSignature
{
    public static bool TryProve(
        ReceivedFields received,
        MessageContract contract,
        Signatory signatory,
        [NotNullWhen(true)] out SignatureProof? proof,
        [NotNullWhen(false)] out Refusal? refusal)
    {
        var signature = contract.Signature;
        proof = null;
        if (Text(received, signature.Field) is not { Length: > 0 } given)
        {
            refusal = new Refusal(RefusalReason.SignatureMissing, $"The message carries no signature: {signature.Field} is missing or empty. Anybody may have written it.", signature.Field);
            return false;
        }

        refusal = CheckAlgorithm(received, signature, signatory.Envelope.Algorithm);
        if (refusal is not null)
        {
            return false;
        }

        var readings = Readings(received, contract);
        var verdict = signatory.Check(given, [.. readings.Select(Encoding.UTF8.GetBytes)]);
        if (!verdict.Holds)
        {
            refusal = new Refusal(ReasonFor(verdict.Fault.Value), verdict.Explanation, signature.Field);
            return false;
        }

        refusal = FindAmbiguity(received, contract);
        proof = refusal is null ? new SignatureProof(verdict.Key, readings[verdict.Candidate]) : null;
        return proof is not null;
    }

    private static Refusal? CheckAlgorithm(ReceivedFields received, SignatureContract signature, string expected)
    {
        if (signature.AlgorithmField is not { } field)
        {
            return null;
        }

        if ((Text(received, field) is { Length: > 0 } text ? text : signature.Absent) is not { } given)
        {
            return new Refusal(RefusalReason.AlgorithmMissing, $"{field} is missing: the message does not say by which algorithm it is signed.", field);
        }

        return given == expected
            ? null
            : new Refusal(
                RefusalReason.WrongAlgorithm,
                $"{field} is {FieldText.Quote(given)} and the account's algorithm is {FieldText.Quote(expected)}. A message does not choose how it is verified.",
                field);
    }

    /// <summary>The sign strings that the message may have been signed over: of every unstated field present, with it and without; with all of them first.</summary>
    private static List<string> Readings(ReceivedFields received, MessageContract contract)
    {
        var form = contract.Signature.Source;
        string[] unsigned = [.. contract.Fields.Where(field => field.Coverage == Coverage.Unsigned).Select(field => field.Name)];
        string[] unstated =
        [
            .. contract.Fields
                .Where(field => field.Coverage == Coverage.Unstated && received.Find(field.Name) is { } value && form.TextOf(value) is not null)
                .Select(field => field.Name),
        ];

        var readings = new List<string>(1 << unstated.Length);
        for (var without = 0; without < 1 << unstated.Length; without++)
        {
            var leaveOut = unsigned.Concat(unstated.Where((_, place) => (without & (1 << place)) != 0));
            readings.Add(form.Join(received.Fields, contract.FieldNames, [contract.Signature.Field, .. leaveOut]));
        }

        return readings;
    }

    private static Refusal? FindAmbiguity(ReceivedFields received, MessageContract contract)
    {
        var form = contract.Signature.Source;
        var names = received.Fields.Select(field => field.Name).Union(contract.FieldNames).ToList();
        foreach (var field in received.Fields.Where(field => !form.Excludes(field.Name) && field.Name != contract.Signature.Field))
        {
            if (JoinedText.IsAmbiguousName(form, field.Name))
            {
                return new Refusal(RefusalReason.Ambiguous, $"The name {FieldText.Quote(field.Name)} holds a character that joins the sign string, so the signature would fit other fields as well.", field.Name);
            }

            if (form.TextOf(field.Value) is { } text && JoinedText.FindHiddenField(form, text, names) is { } hidden)
            {
                return new Refusal(
                    RefusalReason.Ambiguous,
                    $"The value of {FieldText.Quote(field.Name)} holds what looks like the field {FieldText.Quote(hidden)}: the signature would fit a message with another {hidden} as well.",
                    field.Name,
                    hidden);
            }
        }

        return null;
    }

    // Only a text can be a signature or the name of an algorithm.
    private static string? Text(ReceivedFields received, string name) =>
        received.Find(name) is { Kind: WireKind.Text } value ? value.Text : null;

    private static RefusalReason ReasonFor(SignatureFault fault) => fault switch
    {
        SignatureFault.NotBase64 or SignatureFault.NotHex => RefusalReason.SignatureMalformed,
        SignatureFault.WrongLength => RefusalReason.WrongLength,
        SignatureFault.WrongAlgorithm => RefusalReason.WrongAlgorithm,
        SignatureFault.DoesNotMatch => RefusalReason.DoesNotMatch,
        _ => RefusalReason.UnknownKey,
    };
}
