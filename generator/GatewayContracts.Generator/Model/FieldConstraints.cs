using GatewayContracts.Language;

namespace GatewayContracts.Generator.Model;

/// <summary>What a field's row says of its value, as the judge takes it.</summary>
internal static class FieldConstraints
{
    /// <param name="zoneMinutes">The gateway's offset; null where there is none that can be read.</param>
    public static FieldConstraint Of(FieldModel field, int? zoneMinutes) =>
        new(field.WireName)
        {
            Kind = field.Kind,
            Format = FormatOf(field),
            MinimumLength = HasLimits(field) ? field.MinimumLength ?? 0 : 0,
            MaximumLength = HasLimits(field) ? field.MaximumLength ?? int.MaxValue : int.MaxValue,
            Lengths = field.ExactLengths,
            Pattern = field.Pattern,
            Places = field.Scale,
            Minimum = field.Minimum is { } minimum ? DecimalText.Read(minimum) : null,
            Maximum = field.Maximum is { } maximum ? DecimalText.Read(maximum) : null,
            DatePattern = field.DatePattern,
            Zone = TimeSpan.FromMinutes(zoneMinutes ?? 0),
            Constant = field.Fixed,
            Codes =
                field.Kind == FieldKind.Code && field.Role != FieldRole.OutcomeCode
                    ? [.. field.Codes.Select(code => code.Code)]
                    : null,
        };

    /// <summary>The same of the codes that the field itself lists.</summary>
    public static FieldConstraint OfListedCodes(FieldModel field) =>
        Of(field with { Kind = FieldKind.Text, Fixed = null }, null);

    private static string? FormatOf(FieldModel field) =>
        field.Kind switch
        {
            FieldKind.Text when field.Format is { IsChecked: true } format => format.Name,
            FieldKind.Url => FieldFormat.Url.Name,
            FieldKind.Json => FieldFormat.Json.Name,
            _ => null,
        };

    // A code is one of those listed, and a date is as long as its pattern.
    private static bool HasLimits(FieldModel field) =>
        field.Kind is FieldKind.Text or FieldKind.Integer or FieldKind.Decimal or FieldKind.Url or FieldKind.JsonText;
}
