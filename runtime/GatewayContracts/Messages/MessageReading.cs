using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>
/// Reads a message whose signature held: refused when it cannot be represented, otherwise handed out with whatever
/// departs from the spec.
/// </summary>
internal static class MessageReading
{
    public static bool TryRead<T>(
        ReadOnlyMemory<byte> body,
        ReadOnlyMemory<byte> content,
        MessageContract contract,
        WireTable table,
        FilledIn filledIn,
        OutcomeVerdict? verdict,
        WireLimits limits,
        ProvenSignature proof,
        [NotNullWhen(true)] out Verified<T>? verified,
        [NotNullWhen(false)] out Refusal? refusal
    )
        where T : class, IMessage<T>
    {
        var meaning = verdict?.Kind ?? OutcomeKind.Success;
        var log = new ReadingLog();
        verified = null;
        var reader = new FieldReader(log, contract, table, filledIn, meaning);
        var message = T.Read(reader);
        reader.Close();
        if (message is null)
        {
            refusal = log.ToRefusal();
            return false;
        }

        var unknown = Unknown(table, contract, log);
        var check = new MessageCheck(contract.Fields, verdict);
        message.Check(check);
        refusal = null;
        verified = new Verified<T>(message, body, content, contract, limits, proof)
        {
            UnknownFields = unknown,
            UnreadFields = Unread(log),
            Drift =
                proof.Drift.Count + log.Drift.Count + check.Violations.Count == 0
                    ? []
                    : [.. proof.Drift, .. log.Drift, .. check.Violations],
        };
        return true;
    }

    // What the sign string leaves out anybody may have added.
    private static IReadOnlyDictionary<string, string> Unknown(
        WireTable table,
        MessageContract contract,
        ReadingLog log
    )
    {
        Dictionary<string, string>? unknown = null;
        for (var node = 0; node < table.Count; node = table[node].End)
        {
            if (
                table[node].Field != FieldNames.Stranger
                || contract.Names.LeavesOut(table.NameOf(node))
                || contract.Signature.TextOf(table.ValueOf(node)) is not { } signed
            )
            {
                continue;
            }

            var name = table.StringOfName(node);
            (unknown ??= new(StringComparer.Ordinal)).Add(name, signed);
            if (table[node].Kind != WireKind.Null)
            {
                log.ReportUnknown(name, isSigned: true);
            }
        }

        if (log.Unknown.Count == 0)
        {
            return unknown ?? (IReadOnlyDictionary<string, string>)ReadOnlyDictionary<string, string>.Empty;
        }

        AddByPath(unknown ??= new(StringComparer.Ordinal), log.Unknown);
        return unknown;
    }

    private static IReadOnlyDictionary<string, Untrusted<string>> Unread(ReadingLog log)
    {
        if (log.Unread.Count == 0)
        {
            return ReadOnlyDictionary<string, Untrusted<string>>.Empty;
        }

        var unread = new Dictionary<string, Untrusted<string>>(StringComparer.Ordinal);
        AddByPath(unread, log.Unread.Select(field => (field.Field, new Untrusted<string>(field.Text))));
        return unread;
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
