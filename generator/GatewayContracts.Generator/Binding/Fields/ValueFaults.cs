using System.Globalization;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Binding;

/// <summary>What is wrong with a text as the value of a field, in the words of a spec.</summary>
internal static class ValueFaults
{
    /// <param name="zoneMinutes">The gateway's offset; null where there is none that can be read.</param>
    /// <returns>
    /// What is wrong, each thing under the name that <c>breaks</c> has for it, with the end of a sentence.
    /// </returns>
    public static IEnumerable<(string Kind, string Because)> Of(FieldModel field, string text, int? zoneMinutes)
    {
        var constraint = FieldConstraints.Of(field, zoneMinutes);
        return Sentences(field, constraint, text, FieldJudge.OfWire(constraint, text));
    }

    /// <summary>Whether the text says a value of the field at all.</summary>
    public static bool IsReadable(FieldModel field, string text, int? zoneMinutes) =>
        FieldJudge.OfWire(FieldConstraints.Of(field, zoneMinutes), text) != FieldFaults.Unreadable;

    /// <summary>What is wrong with a code where the spec lists it.</summary>
    public static IEnumerable<(string Kind, string Because)> OfListedCode(FieldModel field, string code)
    {
        var constraint = FieldConstraints.OfListedCodes(field);
        var isUnreadable = field.DocumentedType == "Int" && IntegerText.Read(code) is null;
        return Sentences(
            field with
            {
                Kind = isUnreadable ? FieldKind.Integer : field.Kind,
            },
            constraint,
            code,
            FieldJudge.OfWire(constraint, code) | (isUnreadable ? FieldFaults.Unreadable : FieldFaults.None)
        );
    }

    private static IEnumerable<(string Kind, string Because)> Sentences(
        FieldModel field,
        FieldConstraint constraint,
        string text,
        FieldFaults faults
    )
    {
        if (faults == FieldFaults.None)
        {
            return [];
        }

        var written = Written(constraint, text);
        return Enum.GetValues(typeof(FieldFaults))
            .Cast<FieldFaults>()
            .Where(fault => fault != FieldFaults.None && faults.HasFlag(fault))
            .Select(fault =>
            {
                var (kind, because) = Sentence(field, fault, fault == FieldFaults.Constant ? text : written);
                return (kind, IsOfText(fault) && written != text ? $"written as `{written}`, {because}" : because);
            });
    }

    private static (string Kind, string Because) Sentence(FieldModel field, FieldFaults fault, string text) =>
        fault switch
        {
            FieldFaults.Unreadable => Unreadable(field),
            FieldFaults.Places => ("format", $"it has more than {Text(field.Scale)} decimal places"),
            FieldFaults.TooLittle => ("range", $"it is less than the minimum {field.Minimum}"),
            FieldFaults.TooMuch => ("range", $"it is more than the maximum {field.Maximum}"),
            FieldFaults.NoDate => ("range", "it has no date in the gateway's time zone"),
            FieldFaults.TooShort => (
                "length",
                $"{Has(text)}but {field.DocumentedType} asks for at least {Text(field.MinimumLength)}"
            ),
            FieldFaults.TooLong => (
                "length",
                $"{Has(text)}but {field.DocumentedType} allows at most {Text(field.MaximumLength)}"
            ),
            FieldFaults.Format when field.Kind == FieldKind.Url => (
                "format",
                "a URL has no blanks at its ends, and no control characters"
            ),
            FieldFaults.Format => ("format", field.Format!.Fault),
            FieldFaults.Code => (
                "code",
                field.Sensitive is null ? $"`{Excerpt.Line(text)}` is none of its codes" : "it is none of its codes"
            ),
            FieldFaults.Constant => ("fixed", $"it is always `{field.Fixed}`"),
            FieldFaults.Length => ("length", $"{Has(text)}but its length must be {Lengths(field)}"),
            _ => ("pattern", $"it does not match the pattern {field.Pattern}"),
        };

    private static (string, string) Unreadable(FieldModel field) =>
        field.Kind switch
        {
            FieldKind.Integer => ("type", "it is not a whole number"),
            FieldKind.Json => ("type", FieldFormat.Json.Fault),
            FieldKind.JsonText => ("format", "it is not the JSON text of an object"),
            FieldKind.Moment or FieldKind.Date => ("format", $"{field.Format!.Fault} written as {field.DatePattern}"),
            _ => ("format", field.Format!.Fault),
        };

    /// <summary>A number as it is written; of anything else its text.</summary>
    private static string Written(FieldConstraint constraint, string text) =>
        constraint.Kind switch
        {
            FieldKind.Integer when IntegerText.Read(text) is { } value => constraint.TextOf(value),
            FieldKind.Decimal when DecimalText.Read(text) is { } value => constraint.TextOf(value),
            _ => text,
        };

    private static bool IsOfText(FieldFaults fault) =>
        fault is FieldFaults.TooShort or FieldFaults.TooLong or FieldFaults.Length or FieldFaults.Pattern;

    private static string Has(string text) =>
        $"it has {text.Length.ToString(CultureInfo.InvariantCulture)} character{(text.Length == 1 ? "" : "s")}, ";

    private static string Text(int? limit) => limit?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Lengths(FieldModel field) =>
        string.Join(" or ", field.ExactLengths.Select(length => length.ToString(CultureInfo.InvariantCulture)));
}
