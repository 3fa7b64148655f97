using System.Globalization;
using System.Text.RegularExpressions;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Binding;

/// <summary>
/// Holds the text of one value against its row: by the same judges, and in the same steps, as the generated code does
/// at run time. What cannot be read has one fault; of what can, lengths and patterns are about the text that is written
/// for the value.
/// </summary>
internal static class ValueFaults
{
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);

    /// <param name="zoneMinutes">The gateway's offset; null where there is none that can be read.</param>
    /// <returns>
    /// What is wrong, each thing under the name that <c>breaks</c> has for it, with the end of a sentence.
    /// </returns>
    public static IEnumerable<(string Kind, string Because)> Of(FieldModel field, string text, int? zoneMinutes)
    {
        if (Unreadable(field, text, zoneMinutes) is { } fault)
        {
            return [fault];
        }

        return field.Kind switch
        {
            FieldKind.Integer or FieldKind.Decimal => Number(field, text),
            FieldKind.Code => Some(CodeFault(field, text), ExactLength(field, text), Pattern(field, text)),
            FieldKind.Moment or FieldKind.Date => Some(ExactLength(field, text), Pattern(field, text)),
            FieldKind.Object or FieldKind.List or FieldKind.Json => [],
            FieldKind.JsonText => Some(Length(field, text), ExactLength(field, text)),
            FieldKind.Url => Some(
                UrlText.IsWrittenPlainly(text)
                    ? null
                    : ("format", "a URL has no blanks at its ends, and no control characters"),
                Length(field, text),
                ExactLength(field, text),
                Pattern(field, text)
            ),
            _ => Some(Length(field, text), ExactLength(field, text), Format(field, text), Pattern(field, text)),
        };
    }

    /// <summary>Whether the text says a value of the field at all.</summary>
    public static bool IsReadable(FieldModel field, string text, int? zoneMinutes) =>
        Unreadable(field, text, zoneMinutes) is null;

    /// <summary>The same of a code where the spec lists it.</summary>
    public static IEnumerable<(string Kind, string Because)> OfListedCode(FieldModel field, string code) =>
        Some(
            Length(field, code),
            ExactLength(field, code),
            field.DocumentedType == "Int" && ValueText.ReadInteger(code) is null
                ? ("type", "it is not a whole number")
                : null,
            Format(field, code),
            Pattern(field, code)
        );

    private static (string, string)? Unreadable(FieldModel field, string text, int? zoneMinutes) =>
        field.Kind switch
        {
            FieldKind.Integer when ValueText.ReadInteger(text) is null => ("type", "it is not a whole number"),
            FieldKind.Decimal when ValueText.ReadDecimal(text) is null => ("format", "it is not a decimal number"),
            FieldKind.Date when DateText.Read(text, field.DatePattern!) is null => (
                "format",
                $"it is not a date written as {field.DatePattern}"
            ),
            FieldKind.Moment
                when DateText.Read(text, field.DatePattern!, TimeSpan.FromMinutes(zoneMinutes ?? 0)) is null => (
                "format",
                $"it is not a date written as {field.DatePattern}"
            ),
            FieldKind.Url when UrlText.Read(text) is null => ("format", "it is not a whole URL"),
            FieldKind.Json when StrictJsonReader.ReadValue(text) is null => ("type", "it is not a JSON text"),
            FieldKind.JsonText when StrictJsonReader.ReadValue(text) is not { Kind: WireKind.Object } => (
                "format",
                "it is not the JSON text of an object"
            ),
            _ => null,
        };

    private static IEnumerable<(string, string)> Number(FieldModel field, string text)
    {
        var value = ValueText.ReadDecimal(text) ?? ValueText.ReadInteger(text) ?? 0;
        var written = ValueText.Of(value, field.Scale);
        return Some(
            field.Scale is { } places && ValueText.PlacesOf(value) > places
                ? ("format", $"it has more than {places.ToString(CultureInfo.InvariantCulture)} decimal places")
                : null,
            Range(field, value),
            AsWritten(Length(field, written)),
            AsWritten(ExactLength(field, written)),
            AsWritten(Pattern(field, written))
        );

        (string, string)? AsWritten((string Kind, string Because)? fault) =>
            fault is { } found && written != text ? (found.Kind, $"written as `{written}`, {found.Because}") : fault;
    }

    // Of an outcome's codes those not listed have a meaning too.
    private static (string, string)? CodeFault(FieldModel field, string text) =>
        field.Role == FieldRole.OutcomeCode || field.Codes.Any(code => code.Code == text)
            ? null
            : (
                "code",
                field.Sensitive is null ? $"`{Excerpt.Line(text)}` is none of its codes" : "it is none of its codes"
            );

    private static (string, string)? Length(FieldModel field, string text)
    {
        if (text.Length > field.MaximumLength)
        {
            return (
                "length",
                Has(text)
                    + $"but {field.DocumentedType} allows at most "
                    + $"{field.MaximumLength.Value.ToString(CultureInfo.InvariantCulture)}"
            );
        }

        return text.Length < field.MinimumLength
            ? (
                "length",
                Has(text)
                    + $"but {field.DocumentedType} asks for at least "
                    + $"{field.MinimumLength.Value.ToString(CultureInfo.InvariantCulture)}"
            )
            : null;
    }

    private static (string, string)? ExactLength(FieldModel field, string text) =>
        field.ExactLengths.Count > 0 && !field.ExactLengths.Contains(text.Length)
            ? (
                "length",
                Has(text)
                    + $"but its length must be "
                    + $"{string.Join(" or ", field.ExactLengths.Select(length => length.ToString(CultureInfo.InvariantCulture)))}"
            )
            : null;

    private static string Has(string text) =>
        $"it has {text.Length.ToString(CultureInfo.InvariantCulture)} character{(text.Length == 1 ? "" : "s")}, ";

    private static (string, string)? Format(FieldModel field, string text) =>
        field.Format switch
        {
            FieldFormat.Digits when !TextFormat.IsDigits(text) => ("format", "it has other characters than digits"),
            FieldFormat.Base64 when !TextFormat.IsBase64(text) => ("format", "it is not Base64"),
            FieldFormat.IpUnderscored when !TextFormat.IsIpUnderscored(text) => (
                "format",
                "it is not an IP address with underscores, such as 203_0_113_7"
            ),
            FieldFormat.Json when StrictJsonReader.ReadValue(text) is null => ("format", "it is not a JSON text"),
            _ => null,
        };

    private static (string, string)? Range(FieldModel field, decimal value)
    {
        if (field.Minimum is { } minimum && ValueText.ReadDecimal(minimum) is { } least && value < least)
        {
            return ("range", $"it is less than the minimum {minimum}");
        }

        return field.Maximum is { } maximum && ValueText.ReadDecimal(maximum) is { } most && value > most
            ? ("range", $"it is more than the maximum {maximum}")
            : null;
    }

    private static (string, string)? Pattern(FieldModel field, string text)
    {
        if (field.Pattern is null)
        {
            return null;
        }

        try
        {
            return Regex.IsMatch(text, WholePattern.Of(field.Pattern), RegexOptions.CultureInvariant, LongestMatch)
                ? null
                : ("pattern", $"it does not match the pattern {field.Pattern}");
        }
        catch (RegexMatchTimeoutException)
        {
            // At run time the pattern runs without backtracking; here it may not finish, which proves nothing about the
            // value.
            return null;
        }
    }

    private static IEnumerable<(string, string)> Some(params (string, string)?[] faults) =>
        faults.OfType<(string, string)>();
}
