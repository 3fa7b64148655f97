using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Emit;

/// <summary>
/// The table of a message's fields that the runtime reads: what is signed, what can hold no separator, what is
/// sensitive, which values the docs have, which members there are.
/// </summary>
internal static class FieldTableEmitter
{
    /// <param name="isOutcome">Whether the codes of a field stand in the message's outcome already.</param>
    public static void Emit(
        SourceWriter output,
        IEnumerable<FieldModel> fields,
        string tail,
        Func<FieldModel, bool> isExcluded,
        Func<FieldModel, bool> isExact,
        Func<FieldModel, bool> isOutcome
    )
    {
        output.OpenList("[");
        foreach (var field in fields)
        {
            var (excluded, exact, values) = (isExcluded(field), isExact(field), isOutcome(field) ? [] : Values(field));
            output.Line($"{Row(field, excluded, exact, values)},");
        }

        output.CloseList();
        output.Line("]" + tail);
    }

    private static string Row(FieldModel field, bool excluded, bool exact, IReadOnlyList<string> values)
    {
        var member = $"Member = {Literal.Text(field.PropertyName)}";
        if (
            field.Signed == SignedState.Signed
            && !excluded
            && !exact
            && field.Sensitive is null
            && values.Count == 0
            && field.Members.Count == 0
        )
        {
            return $"new({Literal.Text(field.WireName)}) {{ {member} }}";
        }

        string?[] settings =
        [
            member,
            field.Signed switch
            {
                SignedState.Unstated => $"Coverage = {Names.Metadata}Coverage.Unstated",
                SignedState.Unsigned => $"Coverage = {Names.Metadata}Coverage.Unsigned",
                _ => excluded ? $"Coverage = {Names.Metadata}Coverage.Unsigned" : null,
            },
            exact ? "IsExact = true" : null,
            field.Sensitive is null
                ? null
                : $"Sensitivity = {Names.Metadata}Sensitivity.{SensitivityName(field.Sensitive)}",
            values.Count == 0 ? null : $"Values = {Literal.TextList(values)}",
            field.Members.Count == 0
                ? null
                : $"Members = "
                    + $"[{string.Join(", ", field.Members.Select(inner => Row(inner, excluded: false, exact: false, values: [])))}]",
        ];
        var given = string.Join(", ", settings.Where(setting => setting is not null));
        return $"new({Literal.Text(field.WireName)}) {{ {given} }}";
    }

    /// <summary>The values that the docs have.</summary>
    public static IReadOnlyList<string> Values(FieldModel field) =>
        field is { Fixed: null, Default: null, Codes.Count: 0 }
            ? []
            :
            [
                .. new[] { field.Fixed, field.Default }
                    .OfType<string>()
                    .Concat(field.Codes.Select(code => code.Code))
                    .Distinct(),
            ];

    public static string SensitivityName(string sensitive) =>
        sensitive switch
        {
            "name" => "Name",
            "card" => "Card",
            "id-number" => "IdNumber",
            "phone" => "Phone",
            "token" => "Token",
            _ => "Secret",
        };
}
