namespace GatewayContracts.Generator.Emit;

/// <summary>The properties that list numbered fields.</summary>
internal static class NumberedEmitter
{
    public static IEnumerable<Action<SourceWriter>> Members(IEnumerable<FieldCode> fields) =>
        fields
            .Where(code => code.Field.ListName is not null)
            .GroupBy(code => code.Field.ListName!)
            .Select(list => (Action<SourceWriter>)(output => Emit(output, list.Key, [.. list])));

    private static void Emit(SourceWriter output, string name, List<FieldCode> fields)
    {
        var (first, last) = (fields[0], fields[fields.Count - 1]);
        DocComment.Write(
            output,
            $"The fields {first.Field.WireName} to {last.Field.WireName}, in this order; null where one is not there"
        );
        output.Line(
            $"public SysGeneric::IReadOnlyList<{first.PropertyType}> {name} => "
                + $"[{string.Join(", ", fields.Select(field => field.Self))}];"
        );
    }
}
