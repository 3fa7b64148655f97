using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Emit;

/// <summary>How messages are signed, as data for the runtime.</summary>
internal static class SignatureEmitter
{
    public static void Emit(SourceWriter output, string head, SignatureModel signature, string tail)
    {
        output.Open($"{head}new {Names.Metadata}SignatureContract");
        EmitText(output, "Field", signature.Field);
        EmitText(output, "Header", signature.Header);
        EmitText(output, "AlgorithmField", signature.AlgorithmField);
        EmitText(output, "AlgorithmHeader", signature.AlgorithmHeader);
        output.Line($"Accepts = [{string.Join(", ", signature.Accepts.Select(Accepted))}],");
        EmitText(output, "Absent", signature.Absent);
        if (signature.Prehash != "none")
        {
            output.Line($"Prehash = {Names.Language}Prehash.{CanonicalNames.Prehash(signature.Prehash)},");
        }

        if (signature.Hex == "upper")
        {
            output.Line("UpperCaseHex = true,");
        }

        if (signature.Source is { } source)
        {
            output.Line($"Source = new {Names.Language}CanonicalForm(");
            output.Line($"    {Names.Language}FieldOrder.{CanonicalNames.Order(source.Order)},");
            output.Line($"    {Literal.Text(source.Pair)},");
            output.Line($"    {Literal.Text(source.Separator)},");
            output.Line($"    {Omitted(source)},");
            output.Line($"    {Literal.TextList(source.Exclude)},");
            output.Line($"    {Names.Language}NestedForm.{CanonicalNames.Nested(source.Nested)}),");
            EmitText(output, "Suffix", source.Suffix.Length == 0 ? null : source.Suffix);
        }

        output.Close(tail);
    }

    private static void EmitText(SourceWriter output, string property, string? value)
    {
        if (value is not null)
        {
            output.Line($"{property} = {Literal.Text(value)},");
        }
    }

    private static string Accepted(AcceptedAlgorithm accepted) =>
        $"new {Names.Metadata}AcceptedAlgorithm({Literal.Text(accepted.WireName)}, "
        + $"{Names.Runtime}SignatureAlgorithm.Of({Literal.Text(accepted.Algorithm)}))";

    // The runtime's names are the language's in Pascal case: md5-hex, Md5Hex.
    public static string PascalCase(string name) =>
        string.Concat(name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));

    private static string Omitted(CanonicalModel source) =>
        source.Omit.Count == 0
            ? $"{Names.Language}OmittedValues.None"
            : string.Join(
                " | ",
                source.Omit.Select(omit => $"{Names.Language}OmittedValues.{CanonicalNames.Omitted(omit)}")
            );
}
