using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>
/// Finds everything in which a message to be sent breaks its spec, and the values that its sign string or its encoding
/// cannot carry.
/// </summary>
internal static class OutgoingCheck
{
    private static readonly ILookup<string, Split> s_none = Enumerable.Empty<Split>().ToLookup(split => split.Field);

    /// <param name="fields">Those of the message.</param>
    public static IReadOnlyList<Violation> Run<T>(T message, FilledIn filledIn, IReadOnlyList<WireField> fields)
        where T : class, IMessage<T>
    {
        var contract = T.Contract;
        var format = WireFormat.For(contract.Encoding);
        var log = new ViolationLog(contract.Fields);
        message.Check(new MessageCheck(log, filledIn, contract.Outcome?.Judge(name => TextOf(fields, name))));
        var splits = Splits<T>(fields, filledIn);
        foreach (var field in fields)
        {
            CheckJoin(field, contract, splits[field.Name], log, hasNull: !format.IsFlat);
            if (contract.SentByBrowser)
            {
                CheckBrowser(field, log);
            }

            if (format.FindUnwritable(field) is { } unwritable)
            {
                log.Add(
                    ViolationKind.Format,
                    field.Name,
                    "text that the encoding can carry",
                    field.Value.Text,
                    $"holds {unwritable}"
                );
            }
        }

        return log.Violations;
    }

    private static string? TextOf(IReadOnlyList<WireField> fields, string name) =>
        fields.FirstOrDefault(field => field.Name == name).Value?.Text;

    /// <summary>By field what could be taken for other fields of the gateway's messages.</summary>
    private static ILookup<string, Split> Splits<T>(IReadOnlyList<WireField> fields, FilledIn filledIn)
        where T : class, IMessage<T>
    {
        var contract = T.Contract;
        if (contract.Signature.Source is not { } form)
        {
            return s_none;
        }

        using var table = WireTable.Of(fields, contract.Names);
        using var signed = SignString.Of(form, table);
        if (FieldBorders.IsPlain(signed, leftOut: [], signed.Text))
        {
            return s_none;
        }

        var judge = new SplitJudge<T>(
            new ReceivedFields(fields),
            verdict: null,
            filledIn,
            new HashSet<string>(contract.Gateway.FieldNames, StringComparer.Ordinal).Contains
        );
        return FieldBorders
            .Splits(form, signed.Fields(), judge)
            .Where(split => split.Kind != SplitKind.UnknownField)
            .ToLookup(split => split.Field);
    }

    // A browser turns every line break of a form into CR LF, a zero of a page into another character, and the number of
    // a control character from U+0080 to U+009F into the one that Windows-1252 has there: each would break the
    // signature.
    private static void CheckBrowser(WireField field, ViolationLog log)
    {
        if (CarriedText.HasLineBreak(field.Value.Text))
        {
            log.Add(
                ViolationKind.Format,
                field.Name,
                "text without line breaks",
                field.Value.Text,
                "holds a line break, which the customer's browser would send otherwise than it was signed"
            );
        }

        if (CarriedText.ChangedByBrowsers(field.Value.Text) is { } altered)
        {
            log.Add(
                ViolationKind.Format,
                field.Name,
                $"text without {altered}",
                field.Value.Text,
                $"holds {altered}, which the customer's browser would send otherwise than it was signed"
            );
        }
    }

    private static void CheckJoin(
        WireField field,
        MessageContract contract,
        IEnumerable<Split> splits,
        ViolationLog log,
        bool hasNull
    )
    {
        if (contract.Signature.Source is not { } form || contract.Signature.LeavesOut(field.Name))
        {
            return;
        }

        if (form.TextOf(field.Value) is not { } text)
        {
            log.Add(
                ViolationKind.NotCovered,
                field.Name,
                "a value that is signed",
                field.Value.Text,
                "has a value that the sign string leaves out; the signature would not cover it"
            );
            return;
        }

        if (hasNull && form.IsSignedNull(text))
        {
            log.Add(
                ViolationKind.Ambiguous,
                field.Name,
                "no text that is signed as null is",
                text,
                "is the text \"null\", which is signed as a value that is absent: the signature would fit either "
                    + "message"
            );
        }

        foreach (var split in splits)
        {
            log.Add(
                ViolationKind.Ambiguous,
                field.Name,
                split.Kind == SplitKind.KnownField
                    ? "no text that looks like another field"
                    : "no separator of the sign string",
                text,
                Sentence(split, form)
            );
        }
    }

    private static string Sentence(Split split, CanonicalForm form) =>
        split.Kind switch
        {
            SplitKind.KnownField =>
                $"holds {QuotedText.Quote(form.Separator + split.Others[0] + form.Pair.Between)}, which could be "
                    + $"taken for the field {split.Others[0]}: the signature would fit either message",
            SplitKind.OtherFields =>
                $"is signed without its name, and the sign string would fit {string.Join(", ", split.Others)} in "
                    + $"another way as well: give every field a value, and none a separator",
            SplitKind.NoBorders => "is signed without a border: the signature would fit other fields as well",
            _ => $"holds a separator of the sign string ({QuotedText.Quote(form.Separator)}), so that the signature "
                + $"would fit other fields as well",
        };
}
