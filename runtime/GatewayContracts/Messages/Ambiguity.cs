using GatewayContracts.Canonical;

namespace GatewayContracts;

/// <summary>Finds what would let a genuine signature fit other fields than the sender's. Looked for after the signature holds.</summary>
internal static class Ambiguity
{
    public static Refusal? Find(ReceivedFields received, MessageContract contract, CanonicalForm form)
    {
        // Where borders cannot be seen, the text of the fields known could be given to a field of any name.
        if (!JoinedText.ShowsBorders(form)
            && received.Fields.FirstOrDefault(field => contract.Find(field.Name) is null && !contract.Signature.LeavesOut(field.Name) && form.TextOf(field.Value) is not null) is { Name: { } stranger })
        {
            return new Refusal(
                RefusalReason.Ambiguous,
                $"{FieldText.Quote(stranger)} is not in the spec, and the sign string shows no borders between names and values: the signature would fit other fields as well. Add the field to the spec if the gateway has it.",
                stranger);
        }

        var names = received.Fields.Select(field => field.Name).Union(contract.FieldNames).ToList();
        foreach (var field in received.Fields.Where(field => !contract.Signature.LeavesOut(field.Name)))
        {
            if (JoinedText.IsAmbiguousName(form, field.Name))
            {
                return new Refusal(
                    RefusalReason.Ambiguous,
                    $"The name {FieldText.Quote(field.Name)} holds a character that joins the sign string, so the signature would fit other fields as well.",
                    field.Name);
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
}
