using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Yaml;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Binding;

/// <summary>Lengths, the range, and the JSON kind written: what of a field is about numbers.</summary>
internal static class FieldLimits
{
    private const int LongestText = 100_000_000;

    private static readonly string[] JsonKinds = ["text", "number"];

    public static EquatableArray<int> Lengths(Section keys, TypeSyntax type, Problems problems)
    {
        if (keys.Find("length") is not { } entry)
        {
            return default;
        }

        if (!type.IsString)
        {
            problems.Report(
                Descriptors.DoesNotFit,
                entry.Value.At,
                "length",
                "only `String` has a length; " + keys.Removal("length")
            );
            return default;
        }

        var lengths = new List<int>();
        var areAllUsable = true;
        foreach (var scalar in entry.Value is YamlScalar one ? [one] : Listed(entry, problems))
        {
            if (!Number.TryCount(scalar.Text, LongestText, out var length))
            {
                areAllUsable = false;
                problems.Report(
                    Descriptors.NotANumber,
                    scalar.At,
                    scalar.Text,
                    "length",
                    "a whole number of characters, such as 18, or a list, such as [15, 18]"
                );
            }
            else if (length > type.MaximumLength || length < type.MinimumLength)
            {
                areAllUsable = false;
                problems.Report(
                    Descriptors.LimitsExclude,
                    scalar.At,
                    $"length {scalar.Text} and type {keys.Text("type")}"
                );
            }
            else
            {
                lengths.Add(length);
            }
        }

        // Of lengths partly understood, none: a value that has the one not understood would be called wrong.
        return areAllUsable ? new EquatableArray<int>(lengths) : default;
    }

    public static (string? Minimum, string? Maximum) Range(Section keys, FieldKind kind, Problems problems)
    {
        var minimum = Limit(keys, "minimum", kind, problems);
        var maximum = Limit(keys, "maximum", kind, problems);
        if (minimum is not null && maximum is not null && Value(minimum) > Value(maximum))
        {
            problems.Report(
                Descriptors.LimitsExclude,
                keys.Find("maximum")!.Value.At,
                $"minimum {minimum} and maximum {maximum}"
            );
            return (null, null);
        }

        return (minimum, maximum);
    }

    public static bool IsWrittenAsNumber(
        Section keys,
        FieldKind kind,
        EquatableArray<CodeModel> codes,
        Problems problems
    )
    {
        if (keys.Word("written", JsonKinds) != "number")
        {
            return false;
        }

        var fits =
            kind is FieldKind.Integer or FieldKind.Decimal
            || (kind == FieldKind.Code && codes.All(code => Number.IsJson(code.Code)));
        if (!fits)
        {
            problems.Report(
                Descriptors.DoesNotFit,
                keys.Find("written")!.Value.At,
                "written: number",
                "only `Int`, `format: decimal` and codes that are all numbers can be sent as JSON numbers; take it out"
            );
        }

        return fits;
    }

    private static IReadOnlyList<YamlScalar> Listed(YamlEntry entry, Problems problems)
    {
        if (entry.Value is YamlSequence)
        {
            return NodeShape.Texts(entry.Value, "length", problems);
        }

        NodeShape.Refuse(
            entry.Value,
            "length",
            "a number, such as 18, or a list of numbers, such as [15, 18]",
            problems
        );
        return [];
    }

    private static string? Limit(Section keys, string key, FieldKind kind, Problems problems)
    {
        if (keys.Scalar(key) is not { } scalar)
        {
            return null;
        }

        if (kind is not (FieldKind.Integer or FieldKind.Decimal))
        {
            problems.Report(
                Descriptors.DoesNotFit,
                scalar.At,
                key,
                "only numbers have limits; write `type: Int` or `format: decimal`"
            );
            return null;
        }

        if (
            kind == FieldKind.Integer
                ? IntegerText.Read(scalar.Text) is not null
                : Number.TryDecimal(scalar.Text, out _)
        )
        {
            return scalar.Text;
        }

        problems.Report(
            Descriptors.NotANumber,
            scalar.At,
            scalar.Text,
            key,
            kind == FieldKind.Integer
                ? "a whole number, such as 100"
                : "digits and at most one point, such as 100000000.00"
        );
        return null;
    }

    private static decimal Value(string text) => Number.TryDecimal(text, out var value) ? value : 0;
}
