using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>
/// Judges the fields of a message by its generated code: it reads and checks one value, with the other values of the
/// message.
/// </summary>
/// <param name="message">The fields of the message.</param>
/// <param name="verdict">What the outcome fields say; null if the message is no response.</param>
/// <param name="filledIn">The merchant that the message must be for, and its algorithm.</param>
/// <param name="known">Whether a field of a name could be gained.</param>
internal sealed class SplitJudge<T>(
    ReceivedFields message,
    OutcomeVerdict? verdict,
    FilledIn filledIn,
    Func<string, bool> known
) : ISplitJudge
    where T : class, IMessage<T>
{
    // A response that is not a success requires nothing, so one field can be checked alone.
    private static readonly OutcomeVerdict NothingAsked = new(OutcomeKind.Unknown, -1, null, null);

    // Asked for only where values are signed without names.
    public IReadOnlyList<string> Signable =>
        field ??= [
            .. T
                .Contract.Fields.Where(row =>
                    row.Coverage != Coverage.Unsigned && !T.Contract.Signature.LeavesOut(row.Name)
                )
                .Select(row => row.Name),
        ];

    public bool IsListed(string name) => T.Contract.Find(name) is not null;

    public bool IsKnown(string name) => known(name);

    public bool IsExact(string name) => T.Contract.Find(name) is { IsExact: true };

    public bool IsRequired(string name)
    {
        if (
            (name == T.Contract.Gateway.Merchant && T.Contract.MerchantRequired)
            || (name == T.Contract.Signature.AlgorithmField && T.Contract.Signature.Absent is null)
        )
        {
            return true;
        }

        var log = new ReadingLog();
        Read(log, name, null, OutcomeJudge.AsksForAll(verdict));
        return log.Faults.Any(fault => fault.Field == name && fault.Expected is null);
    }

    public bool IsReadable(string name, string text)
    {
        var log = new ReadingLog();
        Read(log, name, WireValue.OfText(text), isAsked: false);
        return IsRead(log, name);
    }

    public bool Admits(string name, string text)
    {
        // Another merchant's message is refused, and so is another algorithm's.
        if (
            (name == T.Contract.Gateway.Merchant && text != filledIn.Merchant)
            || (name == T.Contract.Signature.AlgorithmField && text != filledIn.Algorithm)
        )
        {
            return false;
        }

        var reading = new ReadingLog();
        if (Read(reading, name, WireValue.OfText(text), isAsked: false) is not { } read || !IsRead(reading, name))
        {
            return false;
        }

        var check = new MessageCheck(T.Contract.Fields, NothingAsked);
        read.Check(check);
        return !reading
            .Drift.Concat(check.Violations)
            .Any(violation =>
                violation.Kind is not (ViolationKind.Rule or ViolationKind.Missing or ViolationKind.Unknown)
                && IsOf(name, violation.Fields[0])
            );
    }

    private static bool IsRead(ReadingLog log, string name) =>
        !log.Faults.Any(fault => IsOf(name, fault.Field)) && !log.Unread.Any(unread => unread.Field == name);

    private T? Read(ReadingLog log, string name, WireValue? value, bool isAsked) =>
        T.Read(
            new FieldReader(
                log,
                "",
                T.Contract.Fields,
                other => other == name ? value : message.Find(other),
                ReadingScope.Of(T.Contract),
                isAsked
            )
        );

    // The field itself, or a member of it.
    private static bool IsOf(string name, string path) =>
        path.StartsWith(name, StringComparison.Ordinal)
        && (path.Length == name.Length || path[name.Length] is '.' or '[');
}
