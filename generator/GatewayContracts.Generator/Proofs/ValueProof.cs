using System.Globalization;
using GatewayContracts.Generator.Binding;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Proofs;

/// <summary>Holds the text of one value against its row.</summary>
internal static class ValueProof
{
    // decimal holds so many digits for certain; a longer text would be rounded.
    private const int MostDigits = 28;

    public static IEnumerable<(string Kind, string Because)> Faults(FieldModel field, string text)
    {
        var fault = field.Kind switch
        {
            FieldKind.Code => CodeFault(field, text),
            FieldKind.Integer => IntegerFault(field, text),
            FieldKind.Decimal => DecimalFault(field, text),
            FieldKind.Moment or FieldKind.Date => DateTime.TryParseExact(text, field.DatePattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null : ("format", $"it is not a date written as {field.DatePattern}"),
            FieldKind.Url => FieldValue.IsUrl(text) ? null : ("format", "it is not a whole URL"),
            FieldKind.JsonText => JsonText.ReadValue(text) is { Kind: Canonical.WireKind.Object } ? null : ("format", "it is not the JSON text of an object"),
            _ => FormatFault(field, text),
        };
        if (fault is { } found)
        {
            yield return found;
        }

        if (field.Kind is not (FieldKind.Code or FieldKind.Integer or FieldKind.Moment or FieldKind.Date) && FieldValue.LengthFault(field, text) is { } length)
        {
            yield return ("length", length);
        }

        if (field.Kind == FieldKind.Text && FieldValue.PatternFault(field, text) is { } pattern)
        {
            yield return ("pattern", pattern);
        }

        if (fault is null && field.Fixed is { } constant && !IsSame(field, text, constant))
        {
            yield return ("fixed", $"it is always `{constant}`");
        }
    }

    /// <summary>Whether two texts of a field say the same, as the runtime compares them.</summary>
    public static bool IsSame(FieldModel field, string left, string right)
    {
        if (left == right)
        {
            return true;
        }

        return field.Kind is FieldKind.Integer or FieldKind.Decimal && ReadDecimal(left) is { } first && ReadDecimal(right) is { } second && first == second;
    }

    private static (string, string)? CodeFault(FieldModel field, string text)
    {
        // Of an outcome's codes those not listed have a meaning too.
        if (field.Role == FieldRole.OutcomeCode || field.Codes.Any(code => code.Code == text))
        {
            return null;
        }

        return ("code", field.Sensitive is null ? $"`{Excerpt.Line(text)}` is none of its codes" : "it is none of its codes");
    }

    private static (string, string)? IntegerFault(FieldModel field, string text) =>
        text.EndsWith("\0", StringComparison.Ordinal) || !long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? ("type", "it is not a whole number") : RangeFault(field, value);

    private static (string, string)? DecimalFault(FieldModel field, string text)
    {
        if (ReadDecimal(text) is not { } value)
        {
            return ("format", "it is not a decimal number");
        }

        return field.Scale is { } places && value != decimal.Round(value, places)
            ? ("format", $"it has more than {places.ToString(CultureInfo.InvariantCulture)} decimal places")
            : RangeFault(field, value);
    }

    private static (string, string)? RangeFault(FieldModel field, decimal value)
    {
        if (field.Minimum is { } minimum && Number.TryDecimal(minimum, out var least) && value < least)
        {
            return ("range", $"it is less than the minimum {minimum}");
        }

        return field.Maximum is { } maximum && Number.TryDecimal(maximum, out var most) && value > most ? ("range", $"it is more than the maximum {maximum}") : null;
    }

    private static (string, string)? FormatFault(FieldModel field, string text)
    {
        if (field.Format == FieldFormat.Json)
        {
            return JsonText.ReadValue(text) is null ? ("format", "it is not a JSON text") : null;
        }

        return FieldValue.FormatFault(field, text) is { } fault ? ("format", fault) : null;
    }

    private static decimal? ReadDecimal(string text) =>
        text.Count(unit => unit is >= '0' and <= '9') <= MostDigits
        && !text.StartsWith("+", StringComparison.Ordinal)
        && !text.EndsWith("\0", StringComparison.Ordinal) // the platform reads over them
        && WrittenPlaces(text) <= MostDigits
        && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;

    // 1E-30 has thirty places: more than a decimal holds, so it would be read as zero.
    private static long WrittenPlaces(string text)
    {
        var exponentAt = text.IndexOfAny(['e', 'E']);
        var mantissa = exponentAt < 0 ? text : text.Substring(0, exponentAt);
        var point = mantissa.IndexOf('.');
        var exponent = exponentAt >= 0 && int.TryParse(text.Substring(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var given) ? given : 0L;
        return (point < 0 ? 0 : mantissa.Length - point - 1) - exponent;
    }
}
