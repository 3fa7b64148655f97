using System.Diagnostics.CodeAnalysis;

namespace GatewayContracts;

/// <summary>Reads a message whose signature held: refused when it cannot be represented, otherwise handed out with whatever departs from the spec.</summary>
internal static class MessageReading
{
    public static bool TryRead<T>(
        ReceivedFields received,
        OutcomeVerdict? verdict,
        SignatureProof proof,
        [NotNullWhen(true)] out Verified<T>? verified,
        [NotNullWhen(false)] out Refusal? refusal)
        where T : class, IMessage<T>
    {
        var asked = verdict is null || verdict.Kind == OutcomeKind.Success;
        var log = new ReadingLog();
        verified = null;
        if (T.Read(new FieldReader(log, "", T.Contract.Fields, received.Find, T.Contract.Signature.Source, WireFormat.For(T.Contract.Encoding).IsFlat, asked)) is not { } message)
        {
            refusal = log.ToRefusal();
            return false;
        }

        // What the sign string leaves out anybody may have added.
        var unknown = new Dictionary<string, string>(StringComparer.Ordinal);
        var signature = T.Contract.Signature;
        foreach (var field in received.Fields.Where(field => T.Contract.Find(field.Name) is null && !signature.LeavesOut(field.Name)))
        {
            if (signature.TextOf(field.Value) is { } signed)
            {
                unknown.Add(field.Name, signed);
                log.Unknown(field.Name, field.Value);
            }
        }

        var violations = new ViolationLog(T.Contract.Fields);
        message.Check(new MessageCheck(violations, envelope: null, verdict));
        refusal = null;
        verified = new Verified<T>(message, proof.Key, proof.SignString, unknown, [.. log.Drift, .. violations.Violations]);
        return true;
    }
}
