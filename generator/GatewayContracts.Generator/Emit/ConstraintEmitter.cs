using GatewayContracts.Generator.Model;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Emit;

/// <summary>What the specs say of the values of a class, one static row a field, as the judge takes it.</summary>
internal static class ConstraintEmitter
{
    public static string Name(FieldCode code) => "s_limitsOf" + code.Property;

    /// <summary>Whether anything is asked of the field's value.</summary>
    public static bool IsNeeded(FieldModel field) => Settings(field).Any();

    public static IEnumerable<Action<SourceWriter>> Members(IEnumerable<FieldCode> fields) =>
        fields
            .Where(code => IsNeeded(code.Field))
            .Select(code =>
                (Action<SourceWriter>)(
                    output =>
                        output.Line(
                            $"private static readonly {Names.Language}FieldConstraint {Name(code)} = "
                                + $"new{Arguments(code.Field)};"
                        )
                )
            );

    /// <summary>A row that stands by itself.</summary>
    public static string Expression(FieldModel field) => $"new {Names.Language}FieldConstraint{Arguments(field)}";

    private static string Arguments(FieldModel field) =>
        $"({Literal.Text(field.WireName)}) {{ {string.Join(", ", Settings(field))} }}";

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
