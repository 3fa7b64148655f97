using GatewayContracts.Generator.Binding;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Yaml;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Hints;

/// <summary>
/// Keys of a field that have no effect. If a contract took them from the library, they are reported in the library's
/// file.
/// </summary>
internal static class FieldHints
{
    // A decimal holds no more digits for certain, so a longer text reaches every limit.
    private const int MostDigits = 28;

    public static void Check(IEnumerable<BoundField> fields, string path, Problems problems)
    {
        foreach (var field in fields)
        {
            if (
                field.Model is { Required: true, Default: not null }
                && Own(field, path, "default", "required") is { } at
            )
            {
                problems.Report(Descriptors.RequiredDefault, at, field.Name);
            }

            Limits(field, path, problems);
            After(field, path, problems);
            Date(field, path, problems);
        }
    }

    private static SourceSpan? Own(BoundField field, string path, params string[] keys)
    {
        foreach (var key in keys)
        {
            if (field.Row.Keys.Find(key) is { } entry && entry.Value.At.Path == path)
            {
                return entry.Value.At;
            }
        }

        return null;
    }

    private static void Limits(BoundField field, string path, Problems problems)
    {
        if (
            field.Model is not { Kind: FieldKind.Decimal, MaximumLength: { } length }
            || length > MostDigits
            || Own(field, path, "minimum") is not { } at
        )
        {
            return;
        }

        // A point and the places take their part of the text.
        var whole = field.Model.Scale is > 0 and var places ? length - places - 1 : length;
        if (whole >= 1 && Number.TryDecimal(field.Model.Minimum!, out var minimum) && minimum >= Power(whole))
        {
            problems.Report(
                Descriptors.OutOfReach,
                at,
                field.Name,
                "minimum",
                field.Model.Minimum!,
                field.Model.DocumentedType
            );
        }
    }

    private static decimal Power(int exponent)
    {
        var power = 1m;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }

    private static void After(BoundField field, string path, Problems problems)
    {
        if (Own(field, path, "codes") is null || field.Row.Keys.Find("codes")!.Value is not YamlMapping codes)
        {
            return;
        }

        foreach (
            var after in codes
                .Entries.Select(entry => (entry.Value as YamlMapping)?.Find("after")?.Value as YamlSequence)
                .OfType<YamlSequence>()
                .SelectMany(list => list.Items.OfType<YamlScalar>())
        )
        {
            if (field.Model.Codes.Any(code => code.Code == after.Text && !code.Final))
            {
                problems.Report(Descriptors.IdleAfter, after.At, after.Text);
            }
        }
    }

    private static void Date(BoundField field, string path, Problems problems)
    {
        if (
            field.Model.DatePattern is not { } pattern
            || Own(field, path, "format") is not { } at
            || field.Row.Keys.Scalar("format") is not { } format
        )
        {
            return;
        }

        var open = format.Text.IndexOf('(');
        var read = pattern.Replace("'", "");
        if (open >= 0 && format.Text.Substring(open + 1) != read + ")")
        {
            problems.Report(Descriptors.PrintedDate, at, format.Text, $"{format.Text.Substring(0, open)}({read})");
        }
    }
}
