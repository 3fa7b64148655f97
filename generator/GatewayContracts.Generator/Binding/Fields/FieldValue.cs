using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Binding;

/// <summary>
/// Judges values that the spec itself gives, as the wire would have them, by everything their field says.
/// </summary>
internal static class FieldValue
{
    /// <summary>
    /// Adds <c>fixed</c>, <c>default</c> and <c>example</c> where they satisfy the field, and checks its codes.
    /// </summary>
    public static FieldModel Constants(FieldModel field, Section keys, int? zoneMinutes, Problems problems)
    {
        if (keys.Find("codes") is { Value: Yaml.YamlMapping codes } && field.Kind == FieldKind.Code)
        {
            foreach (var entry in codes.Entries.Where(entry => NameSpelling.IsPlainCode(entry.Key.Text)))
            {
                if (
                    Check(field with { Codes = default }, "code", entry.Key, zoneMinutes, problems)
                    && SameNumber(field, codes, entry) is { } same
                )
                {
                    problems.Report(
                        Descriptors.ValueBreaksField,
                        entry.Key.At,
                        "code",
                        entry.Key.Text,
                        $"as a number it is `{same}`, which is a code already"
                    );
                }
            }
        }

        if (keys.Has("fixed") && keys.Find("default") is { } both)
        {
            problems.Report(
                Descriptors.ExclusiveKeys,
                both.Key.At,
                "default",
                "fixed",
                "a constant is always sent, so nothing is ever assumed in its place; keep one of the two"
            );
        }

        if (!(keys.Has("fixed") || keys.Has("default") || keys.Has("example")))
        {
            return field;
        }

        return field with
        {
            Fixed = Constant(field, "fixed", keys, zoneMinutes, problems),
            Default = keys.Has("fixed") ? null : Constant(field, "default", keys, zoneMinutes, problems),
            Example =
                keys.Scalar("example") is { } example && Check(field, "example", example, zoneMinutes, problems)
                    ? example.Text
                    : null,
        };
    }

    private static string? SameNumber(FieldModel field, Yaml.YamlMapping codes, Yaml.YamlEntry entry) =>
        field.DocumentedType == "Int" && IntegerText.Read(entry.Key.Text) is { } value
            ? codes
                .Entries.TakeWhile(other => other != entry)
                .Select(other => other.Key.Text)
                .FirstOrDefault(other => IntegerText.Read(other) == value)
            : null;

    private static string? Constant(FieldModel field, string key, Section keys, int? zoneMinutes, Problems problems)
    {
        if (keys.Scalar(key) is not { } scalar)
        {
            return null;
        }

        if (field.Kind is FieldKind.Object or FieldKind.List or FieldKind.JsonText)
        {
            problems.Report(
                Descriptors.DoesNotFit,
                scalar.At,
                key,
                "a constant is a single text, not an object or a list; take it out"
            );
            return null;
        }

        return Check(field, key, scalar, zoneMinutes, problems) ? scalar.Text : null;
    }

    private static bool Check(FieldModel field, string what, Yaml.YamlScalar value, int? zoneMinutes, Problems problems)
    {
        if (
            value.Text.Length == 0
            || Faults(field, value.Text, zoneMinutes).FirstOrDefault() is not { Kind: { } kind } fault
        )
        {
            return true;
        }

        // Of what a constant should have been the spec has a list.
        var because =
            kind == "code"
                ? "it is none of the field's codes; " + NameHint.Of(value.Text, field.Codes.Select(code => code.Code))
                : fault.Because;
        problems.Report(
            Descriptors.ValueBreaksField,
            value.At,
            what == "fixed" ? "constant" : what,
            value.Text,
            because
        );
        return false;
    }

    private static IEnumerable<(string Kind, string Because)> Faults(FieldModel field, string text, int? zoneMinutes) =>
        field.Kind == FieldKind.Code && field.Codes.Count == 0
            ? ValueFaults.OfListedCode(field, text)
            : ValueFaults.Of(field, text, zoneMinutes);
}
