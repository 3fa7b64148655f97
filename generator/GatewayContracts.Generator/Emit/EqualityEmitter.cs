using GatewayContracts.Language;

namespace GatewayContracts.Generator.Emit;

/// <summary>
/// Value equality. A record's own would compare lists by reference, and a code's stored text, which a received message
/// has and a made one has not.
/// </summary>
internal static class EqualityEmitter
{
    public static IEnumerable<Action<SourceWriter>> Members(string typeName, IReadOnlyList<FieldCode> fields)
    {
        yield return output => EmitEquals(output, typeName, fields);
        yield return output => EmitHash(output, fields);
    }

    private static void EmitEquals(SourceWriter output, string typeName, IReadOnlyList<FieldCode> fields)
    {
        DocComment.Write(output, "Whether both have the same values. Lists are compared item by item");
        output.Line($"public bool Equals({typeName}? other) =>");
        output.Line($"    other is not null{(fields.Count == 0 ? ";" : "")}");
        for (var i = 0; i < fields.Count; i++)
        {
            output.Line($"        && {Comparison(fields[i])}{(i == fields.Count - 1 ? ";" : "")}");
        }
    }

    private static string Comparison(FieldCode code) =>
        code.Field.Kind switch
        {
            FieldKind.List => $"{Names.Metadata}MessageText.SameItems({code.Value}, {Other(code)})",
            FieldKind.Code when code.IsUntrusted => $"Equals({code.TextProperty}, other.{code.TextProperty})",
            FieldKind.Code => $"{code.TextProperty} == other.{code.TextProperty}",
            _ when code.IsUntrusted => $"Equals({code.Self}, other.{code.Property})",
            _ => $"{code.Self} == other.{code.Property}",
        };

    private static string Other(FieldCode code) =>
        $"other.{code.Property}{(code.IsUntrusted ? "?.ReadUnverified()" : "")}";

    private static void EmitHash(SourceWriter output, IReadOnlyList<FieldCode> fields)
    {
        output.Line("/// <inheritdoc/>");
        output.Open("public override int GetHashCode()");
        output.Line("Sys::HashCode hash = default;");
        foreach (var code in fields.Where(code => code.Field.Kind != FieldKind.List))
        {
            output.Line($"hash.Add({(code.Field.Kind == FieldKind.Code ? code.TextProperty : code.Self)});");
        }

        output.Line("return hash.ToHashCode();");
        output.Close();
    }
}
