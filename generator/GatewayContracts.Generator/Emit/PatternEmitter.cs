namespace GatewayContracts.Generator.Emit;

/// <summary>The compiled patterns of a class, one static field each.</summary>
internal static class PatternEmitter
{
    public static string Name(FieldCode code) => "s_patternOf" + code.Property;

    public static IEnumerable<Action<SourceWriter>> Members(IEnumerable<FieldCode> fields) =>
        fields
            .Where(code => code.Field.Pattern is not null && code.WrittenText is not null)
            .Select(code =>
                (Action<SourceWriter>)(
                    output =>
                        output.Line(
                            $"private static readonly {Names.Metadata}FieldPattern {Name(code)} = "
                                + $"new({Literal.Text(code.Field.Pattern!)});"
                        )
                )
            );
}
