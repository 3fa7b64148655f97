using GatewayContracts.Language;

namespace GatewayContracts;

/// <summary>
/// Finds what would let a genuine signature fit other fields than the sender's. Looked for after the signature holds,
/// in the fields that it covers.
/// </summary>
internal static class Ambiguity
{
    /// <param name="drift">Of a message that is not refused: texts into which a field that the spec does not have may
    /// have been moved.</param>
    public static Refusal? Find(
        CanonicalForm form,
        IReadOnlyList<SignedField> fields,
        ISplitJudge judge,
        out IReadOnlyList<Violation> drift
    )
    {
        var found = new List<Violation>();
        drift = found;
        foreach (var split in FieldBorders.Splits(form, fields, judge))
        {
            if (split.Kind != SplitKind.UnknownField)
            {
                return new Refusal(
                    RefusalReason.Ambiguous,
                    Sentence(split),
                    split.Kind == SplitKind.OtherFields ? split.Others : [split.Field, .. split.Others]
                );
            }

            // The text is not shown, because it may be sensitive.
            found.Add(
                new Violation(
                    ViolationKind.Ambiguous,
                    [split.Field],
                    "no text that looks like another field",
                    null,
                    $"{Shown(split.Field, judge)} holds what looks like a field that is not in the spec: if the "
                        + $"gateway sent such a field, somebody moved it into this text. Add the field to the "
                        + $"spec if the gateway has it."
                )
            );
        }

        return null;
    }

    private static string Sentence(Split split)
    {
        var field = QuotedText.Quote(split.Field);
        return split.Kind switch
        {
            SplitKind.NoBorders =>
                "The sign string shows no borders between its fields, so the signature would fit other fields as "
                    + "well. Mend `pair` and `separator` in the gateway's spec.",
            SplitKind.Name =>
                $"The name {field} holds a character that joins the sign string, so the signature would fit other "
                    + $"fields as well.",
            SplitKind.Edge =>
                $"The value of {field} makes a second separator with the one beside it: the signature would fit "
                    + $"other fields as well.",
            SplitKind.ExactValue =>
                $"The value of {field} holds a separator of the sign string. It is a code, a number, a date, or "
                    + $"tells which event this is, and holds none: the signature would fit a message with another "
                    + $"{split.Field} as well.",
            SplitKind.KnownField =>
                $"The value of {field} holds what looks like the field {QuotedText.Quote(split.Others[0])}: the "
                    + $"signature would fit a message with another {split.Others[0]} as well.",
            SplitKind.Stranger =>
                $"{field} is not in the spec, and the sign string has no names: the signature would fit other "
                    + $"fields as well. Add the field to the spec if the gateway has it.",
            _ => $"The sign string has no names: which value is whose follows from the spec, and that leaves open "
                + $"what these fields hold: {string.Join(", ", split.Others)}. Only a message with every field in "
                + $"it, or whose values fit in one way alone, can be believed.",
        };
    }

    private static string Shown(string name, ISplitJudge judge) => judge.IsListed(name) ? name : QuotedText.Quote(name);
}
