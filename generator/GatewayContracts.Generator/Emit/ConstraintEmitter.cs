using GatewayContracts.Generator.Model;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Emit;

/// <summary>What the specs say of the values of a class, one static row a field, as the judge takes it.</summary>
internal static class ConstraintEmitter
{
    public static string Name(FieldCode code) => "s_limitsOf" + code.Property;

    public static IEnumerable<Action<SourceWriter>> Members(IEnumerable<FieldCode> fields) =>
        fields
            .Where(code => code.ConstraintArguments is not null)
            .Select(code =>
                (Action<SourceWriter>)(
                    output =>
                        output.Line(
                            $"private static readonly {Names.Language}FieldConstraint {Name(code)} = "
                                + $"new{code.ConstraintArguments};"
                        )
                )
            );

    /// <summary>What the row is made of; null where nothing is asked of the field's value.</summary>
    public static string? Arguments(FieldModel field)
    {
        var settings = string.Join(", ", Settings(field));
        return settings.Length == 0 ? null : $"({Literal.Text(field.WireName)}) {{ {settings} }}";
    }

    private static IEnumerable<string> Settings(FieldModel field)
    {
        var asked = FieldConstraints.Of(field, zoneMinutes: null);
        string?[] settings =
        [
            asked.Format is { } format ? $"Format = {Literal.Text(format)}" : null,
            asked.MinimumLength > 0 ? $"MinimumLength = {Literal.Int(asked.MinimumLength)}" : null,
            asked.MaximumLength < int.MaxValue ? $"MaximumLength = {Literal.Int(asked.MaximumLength)}" : null,
            asked.Lengths.Count > 0 ? $"Lengths = [{string.Join(", ", asked.Lengths)}]" : null,
            asked.Pattern is { } pattern ? $"Pattern = {Literal.Text(pattern)}" : null,
            asked.Places is { } places ? $"Places = {Literal.Int(places)}" : null,
            asked.Minimum is { } minimum ? $"Minimum = {Literal.Decimal(minimum)}" : null,
            asked.Maximum is { } maximum ? $"Maximum = {Literal.Decimal(maximum)}" : null,
            asked.Constant is { } constant ? $"Constant = {Literal.Text(constant)}" : null,
        ];
        var given = settings.OfType<string>();

        // A point in time is held to the zone, whatever else is asked of it; a day needs its pattern to be written.
        return field.Kind switch
        {
            FieldKind.Moment => given.Concat([
                $"DatePattern = {Literal.Text(asked.DatePattern!)}",
                $"Zone = {ZoneEmitter.Name}",
            ]),
            FieldKind.Date when given.Any() => given.Append($"DatePattern = {Literal.Text(asked.DatePattern!)}"),
            _ => given,
        };
    }
}
