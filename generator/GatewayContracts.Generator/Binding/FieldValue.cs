using System.Globalization;
using System.Text.RegularExpressions;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Binding;

/// <summary>Judges values that the spec itself gives, as the wire would have them, by everything their field says.</summary>
internal static class FieldValue
{
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);

    private static readonly Regex Base64Form = new("^[A-Za-z0-9+/]*={0,2}$(?!\n)", RegexOptions.CultureInvariant);

    /// <summary>Adds <c>fixed</c>, <c>default</c> and <c>example</c> where they satisfy the field, and checks its codes.</summary>
    public static FieldModel Constants(FieldModel field, Section keys, Problems problems)
    {
        if (keys.Find("codes") is { Value: Yaml.YamlMapping codes } && field.Kind == FieldKind.Code)
        {
            foreach (var entry in codes.Entries.Where(entry => NameText.IsPlainCode(entry.Key.Text)))
            {
                if (Check(field with { Codes = default }, "code", entry.Key, problems) && SameNumber(field, codes, entry) is { } same)
                {
                    problems.Report(Descriptors.ValueBreaksField, entry.Key.At, "code", entry.Key.Text, $"as a number it is `{same}`, which is a code already");
                }
            }
        }

        if (keys.Has("fixed") && keys.Find("default") is { } both)
        {
            problems.Report(Descriptors.ExclusiveKeys, both.Key.At, "default", "fixed", "a constant is always sent, so nothing is ever assumed in its place; keep one of the two");
        }

        return field with
        {
            Fixed = Constant(field, "fixed", keys, problems),
            Default = keys.Has("fixed") ? null : Constant(field, "default", keys, problems),
            Example = keys.Scalar("example") is { } example && Check(field, "example", example, problems) ? example.Text : null,
        };
    }

    private static string? SameNumber(FieldModel field, Yaml.YamlMapping codes, Yaml.YamlEntry entry) =>
        field.DocumentedType == "Int" && Number.TryInteger(entry.Key.Text, out var value)
            ? codes.Entries.TakeWhile(other => other != entry).Select(other => other.Key.Text).FirstOrDefault(other => Number.TryInteger(other, out var earlier) && earlier == value)
            : null;

    private static string? Constant(FieldModel field, string key, Section keys, Problems problems)
    {
        if (keys.Scalar(key) is not { } scalar)
        {
            return null;
        }

        if (field.Kind is FieldKind.Object or FieldKind.List or FieldKind.JsonText)
        {
            problems.Report(Descriptors.DoesNotFit, scalar.At, key, "a constant is a single text, not an object or a list; take it out");
            return null;
        }

        return Check(field, key, scalar, problems) ? scalar.Text : null;
    }

    private static bool Check(FieldModel field, string what, Yaml.YamlScalar value, Problems problems)
    {
        if (Fault(field, value.Text) is not { } fault)
        {
            return true;
        }

        problems.Report(Descriptors.ValueBreaksField, value.At, what == "fixed" ? "constant" : what, value.Text, fault);
        return false;
    }

    private static string? Fault(FieldModel field, string text)
    {
        if (field.Kind is FieldKind.Object or FieldKind.List or FieldKind.JsonText)
        {
            return null;
        }

        return LengthFault(field, text) ?? KindFault(field, text) ?? FormatFault(field, text) ?? RangeFault(field, text) ?? PatternFault(field, text);
    }

    public static string? LengthFault(FieldModel field, string text)
    {
        var has = $"it has {text.Length.ToString(CultureInfo.InvariantCulture)} character{(text.Length == 1 ? "" : "s")}, ";
        if (text.Length > field.MaximumLength)
        {
            return has + $"but {field.DocumentedType} allows at most {field.MaximumLength.Value.ToString(CultureInfo.InvariantCulture)}";
        }

        if (text.Length < field.MinimumLength)
        {
            return has + $"but {field.DocumentedType} asks for at least {field.MinimumLength.Value.ToString(CultureInfo.InvariantCulture)}";
        }

        var lengths = field.ExactLengths;
        return lengths.Count > 0 && !lengths.Contains(text.Length)
            ? has + $"but its length must be {string.Join(" or ", lengths.Select(length => length.ToString(CultureInfo.InvariantCulture)))}"
            : null;
    }

    private static string? KindFault(FieldModel field, string text)
    {
        switch (field.Kind)
        {
            case FieldKind.Integer:
                return Number.TryInteger(text, out _) ? null : "it is not a whole number";
            case FieldKind.Decimal when !Number.TryDecimal(text, out _):
                return "it is not a decimal number";
            case FieldKind.Decimal:
                return Number.Places(text) > field.Scale ? $"it has more than {field.Scale.Value.ToString(CultureInfo.InvariantCulture)} decimal places" : null;
            case FieldKind.Moment or FieldKind.Date:
                return DateTime.TryParseExact(text, field.DatePattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null : $"it is not a date written as {field.DatePattern}";
            case FieldKind.Url:
                return IsUrl(text) ? null : "it is not a whole URL";
            case FieldKind.Code when field.DocumentedType == "Int" && !Number.TryInteger(text, out _):
                return "it is not a whole number";
            case FieldKind.Code when field.Codes.Count > 0 && field.Codes.All(code => code.Code != text):
                return "it is none of the field's codes; " + NameHint.Of(text, field.Codes.Select(code => code.Code));
            default:
                return null;
        }
    }

    public static string? FormatFault(FieldModel field, string text) => field.Format switch
    {
        FieldFormat.Digits when text.Length == 0 || text.Any(character => character is < '0' or > '9') => "it has other characters than digits",
        FieldFormat.Base64 when text.Length % 4 != 0 || !Base64Form.IsMatch(text) => "it is not Base64",
        FieldFormat.IpUnderscored when !IsUnderscoredAddress(text) => "it is not an IP address with underscores, such as 203_0_113_7",
        _ => null,
    };

    // Some platforms take a path for a whole URL; what is told must not depend on who builds.
    public static bool IsUrl(string text) => !text.StartsWith("/", StringComparison.Ordinal) && Uri.TryCreate(text, UriKind.Absolute, out _);

    private static bool IsUnderscoredAddress(string text)
    {
        var parts = text.Split('_');
        return parts.Length == 4 && parts.All(part => part.Length is > 0 and <= 3 && part.All(digit => digit is >= '0' and <= '9') && int.Parse(part, CultureInfo.InvariantCulture) <= 255);
    }

    private static string? RangeFault(FieldModel field, string text)
    {
        if (field.Kind is not (FieldKind.Integer or FieldKind.Decimal) || !Number.TryDecimal(text, out var value))
        {
            return null;
        }

        if (field.Minimum is { } minimum && Number.TryDecimal(minimum, out var least) && value < least)
        {
            return $"it is less than the minimum {minimum}";
        }

        return field.Maximum is { } maximum && Number.TryDecimal(maximum, out var most) && value > most ? $"it is more than the maximum {maximum}" : null;
    }

    public static string? PatternFault(FieldModel field, string text)
    {
        if (field.Pattern is null)
        {
            return null;
        }

        try
        {
            return Regex.IsMatch(text, $@"\A(?:{field.Pattern})\z", RegexOptions.CultureInvariant, LongestMatch) ? null : $"it does not match the pattern {field.Pattern}";
        }
        catch (RegexMatchTimeoutException)
        {
            // At run time the pattern runs without backtracking; here it may not finish, which proves nothing about the value.
            return null;
        }
    }
}
