using System.Diagnostics.CodeAnalysis;
using GatewayContracts.Canonical;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>Reads a message whose signature held: refused when it cannot be represented, otherwise handed out with whatever departs from the spec.</summary>
internal static class MessageReading
{
    public static bool TryRead<T>(
        ReadOnlyMemory<byte> body,
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
        if (T.Read(new FieldReader(log, "", T.Contract.Fields, received.Find, ReadingScope.Of(T.Contract), asked)) is not { } message)
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
                if (field.Value.Kind != WireKind.Null)
                {
                    log.ReportUnknown(field.Name, isSigned: true);
                }
            }
        }

        AddByPath(unknown, log.Unknown);
        var unread = new Dictionary<string, Untrusted<string>>(StringComparer.Ordinal);
        AddByPath(unread, log.Unread.Select(field => (field.Field, new Untrusted<string>(field.Text))));
        var violations = new ViolationLog(T.Contract.Fields);
        message.Check(new MessageCheck(violations, envelope: null, verdict));
        refusal = null;
        verified = new Verified<T>(message, body, proof, unknown, unread, [.. proof.Drift, .. log.Drift, .. violations.Violations]);
        return true;
    }

    // The name of a field may look like the path of a member; then the path stands in quotes.
    private static void AddByPath<TText>(Dictionary<string, TText> texts, IEnumerable<(string Path, TText Text)> found)
    {
        foreach (var (path, text) in found)
        {
            var key = path;
            while (!texts.TryAdd(key, text))
            {
                key = $"\"{key}\"";
            }
        }
    }
}
