namespace GatewayContracts.Language;

/// <summary>
/// Holds a value against everything that its field says. Spec constants, example proofs, messages sent and received,
/// and the editor ask it; each puts what is wrong in its own words.
/// </summary>
internal static class FieldJudge
{
    /// <summary>A text on the wire, whatever the value is in C#.</summary>
    public static FieldFaults OfWire(FieldConstraint field, string text) =>
        field.Kind switch
        {
            FieldKind.Integer => IntegerText.Read(text) is { } value ? OfNumber(field, value) : FieldFaults.Unreadable,
            FieldKind.Decimal => DecimalText.Read(text) is { } value ? OfNumber(field, value) : FieldFaults.Unreadable,
            FieldKind.Moment => DateText.Read(text, field.DatePattern!, field.Zone) is { } value
                ? OfMoment(field, value)
                : FieldFaults.Unreadable,
            FieldKind.Date => DateText.Read(text, field.DatePattern!) is { } value
                ? OfDate(field, value)
                : FieldFaults.Unreadable,
            FieldKind.Url => UrlText.Read(text) is { } value ? OfUrl(field, value) : FieldFaults.Unreadable,
            FieldKind.Json => StrictJsonReader.ReadValue(text) is null
                ? FieldFaults.Unreadable
                : OfConstant(field, text),
            FieldKind.JsonText => StrictJsonReader.ReadValue(text) is { Kind: WireKind.Object }
                ? OfWritten(field, text)
                : FieldFaults.Unreadable,
            FieldKind.Object or FieldKind.List => FieldFaults.None,
            _ => OfText(field, text),
        };

    /// <summary>A value that is a text in C#, or a code.</summary>
    public static FieldFaults OfText(FieldConstraint field, string text) =>
        (IsOfFormat(field.FormatRow, text) ? FieldFaults.None : FieldFaults.Format)
        | (field.Codes is null || field.Codes.Contains(text) ? FieldFaults.None : FieldFaults.Code)
        | OfConstant(field, text)
        | OfWritten(field, text);

    /// <summary>A number.</summary>
    public static FieldFaults OfNumber(FieldConstraint field, decimal value) =>
        (DecimalText.PlacesOf(value) > field.Places ? FieldFaults.Places : FieldFaults.None)
        | (value < field.Minimum ? FieldFaults.TooLittle : FieldFaults.None)
        | (value > field.Maximum ? FieldFaults.TooMuch : FieldFaults.None)
        | (field.Constant is null || field.ConstantNumber == value ? FieldFaults.None : FieldFaults.Constant)
        | (
            field.LimitsText
                ? OfWritten(field, DecimalText.Of(value, field.Places, stackalloc char[DecimalText.UsualLength]))
                : FieldFaults.None
        );

    /// <summary>A point in time.</summary>
    public static FieldFaults OfMoment(FieldConstraint field, DateTimeOffset value) =>
        (DateText.HasDateIn(value, field.Zone) ? FieldFaults.None : FieldFaults.NoDate)
        | (
            field.Constant is null || DateText.Read(field.Constant, field.DatePattern!, field.Zone) == value
                ? FieldFaults.None
                : FieldFaults.Constant
        )
        | (field.LimitsText ? OfWritten(field, field.TextOf(value)) : FieldFaults.None);

    /// <summary>A day.</summary>
    public static FieldFaults OfDate(FieldConstraint field, DateTime value) =>
        (
            field.Constant is null || DateText.Read(field.Constant, field.DatePattern!) == value
                ? FieldFaults.None
                : FieldFaults.Constant
        ) | (field.LimitsText ? OfWritten(field, field.TextOf(value)) : FieldFaults.None);

    /// <summary>An address.</summary>
    public static FieldFaults OfUrl(FieldConstraint field, Uri value) =>
        (UrlText.IsUrl(value) && UrlText.IsWrittenPlainly(value.OriginalString) ? FieldFaults.None : FieldFaults.Format)
        | OfConstant(field, value.OriginalString)
        | OfWritten(field, value.OriginalString);

    /// <summary>What lengths and pattern say of the text that stands on the wire.</summary>
    public static FieldFaults OfWritten(FieldConstraint field, string text) => OfWritten(field, text.AsSpan());

    private static FieldFaults OfWritten(FieldConstraint field, ReadOnlySpan<char> text) =>
        (text.Length < field.MinimumLength ? FieldFaults.TooShort : FieldFaults.None)
        | (text.Length > field.MaximumLength ? FieldFaults.TooLong : FieldFaults.None)
        | (HasLength(field.Lengths, text.Length) ? FieldFaults.None : FieldFaults.Length)
        | (field.Matches(text) ? FieldFaults.None : FieldFaults.Pattern);

    private static FieldFaults OfConstant(FieldConstraint field, string text) =>
        field.Constant is null || field.Constant == text ? FieldFaults.None : FieldFaults.Constant;

    private static bool IsOfFormat(FieldFormat? format, string text) =>
        format is null
        || (format == FieldFormat.Json ? StrictJsonReader.ReadValue(text) is not null : TextFormat.Holds(format, text));

    private static bool HasLength(IReadOnlyList<int> lengths, int length)
    {
        for (var i = 0; i < lengths.Count; i++)
        {
            if (lengths[i] == length)
            {
                return true;
            }
        }

        return lengths.Count == 0;
    }
}
