using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Binding;

/// <summary>The <c>format</c> key of a row, and whether it goes with the others.</summary>
internal static class FormatKey
{
    /// <summary>Null where there is none, or none that can be used; that is reported then.</summary>
    public static FormatSyntax? Read(Section keys, TypeSyntax type, FieldScope scope, Problems problems)
    {
        if (keys.Scalar("format") is not { } scalar || FormatSyntax.Read(scalar, problems) is not { } format)
        {
            return null;
        }

        if (!type.IsString)
        {
            var reason = type.IsInt
                ? "`Int` has its format already; write `type: String` for a text with a format"
                : "only `String` has a format; " + keys.Removal("format");
            problems.Report(Descriptors.DoesNotFit, scalar.At, "format: " + scalar.Text, reason);
            return null;
        }

        if (keys.Has("codes") && !format.Format.FitsCodes)
        {
            problems.Report(
                Descriptors.DoesNotFit,
                scalar.At,
                "format: " + scalar.Text,
                "a field with `codes` becomes an enum, and cannot be read a second way; keep one of the two"
            );
            return null;
        }

        if (format.Format == FieldFormat.DateTime && !scope.HasTimeZone)
        {
            problems.Report(Descriptors.NoTimeZone, scalar.At);
            return null;
        }

        if (
            format.Format == FieldFormat.DateTime
            && format.DatePattern is { } pattern
            && scope.ZoneMinutes is { } zone
            && LiteralOffset.Find(pattern) is { } offset
            && offset.Minutes != zone
        )
        {
            problems.Report(
                Descriptors.BadDatePattern,
                scalar.At,
                scalar.Text.Substring(scalar.Text.IndexOf('(') + 1, scalar.Text.Length - scalar.Text.IndexOf('(') - 2),
                $"its `{offset.Text}` is another offset than the gateway's `time_zone`, by which the time is "
                    + $"read, so every time would be hours off; mend one of the two"
            );
            return null;
        }

        return format;
    }
}
