using GatewayContracts.Canonical;

namespace GatewayContracts;

/// <summary>Finds everything in which a message to be sent breaks its spec, and the values that its sign string or its encoding cannot carry.</summary>
internal static class OutgoingCheck
{
    public static IReadOnlyList<Violation> Run<T>(T message, Envelope envelope)
        where T : class, IMessage<T>
    {
        var contract = T.Contract;
        var format = WireFormat.For(contract.Encoding);
        var fields = new ReceivedFields(FieldTree.FieldsOf(message, envelope, format.IsFlat));
        var log = new ViolationLog(contract.Fields);
        message.Check(new MessageCheck(log, envelope, contract.Outcome?.Judge(name => fields.Find(name)?.Text)));
        foreach (var field in fields.Fields)
        {
            CheckJoin(field, contract, log);
            if (contract.SentByBrowser)
            {
                CheckBrowser(field, log);
            }

            if (format.FindUnwritable(field) is { } unwritable)
            {
                log.Add(ViolationKind.Format, field.Name, "text that the encoding can carry", field.Value.Text, $"holds {unwritable}");
            }
        }

        return log.Violations;
    }

    // A browser turns every line break of a form into CR LF, and a zero of a page into another character: either would break the signature.
    private static void CheckBrowser(WireField field, ViolationLog log)
    {
        if (field.Value.Text.AsSpan().ContainsAny('\r', '\n'))
        {
            log.Add(ViolationKind.Format, field.Name, "text without line breaks", field.Value.Text, "holds a line break, which the customer's browser would send otherwise than it was signed");
        }

        if (field.Value.Text.Contains('\0', StringComparison.Ordinal))
        {
            log.Add(ViolationKind.Format, field.Name, "text without the character U+0000", field.Value.Text, "holds the character U+0000, which the customer's browser would send otherwise than it was signed");
        }
    }

    private static void CheckJoin(WireField field, MessageContract contract, ViolationLog log)
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
                "has a value that the sign string leaves out; the signature would not cover it");
        }
        else if (JoinedText.FindHiddenField(form, text, contract.Gateway.FieldNames) is { } hidden)
        {
            log.Add(
                ViolationKind.Ambiguous,
                field.Name,
                "no text that looks like another field",
                text,
                $"holds {FieldText.Quote(form.Separator + hidden + form.Pair.Between)}, which could be taken for the field {hidden}: the signature would fit either message");
        }
    }
}
