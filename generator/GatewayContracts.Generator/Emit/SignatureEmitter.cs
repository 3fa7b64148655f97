using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Emit;

/// <summary>How messages are signed, as data for the runtime.</summary>
internal static class SignatureEmitter
{
    public static void Emit(SourceWriter output, SignatureModel signature, string tail)
    {
        output.Open($"new {Names.Runtime}SignatureContract");
        output.Line($"Field = {Literal.TextOrNull(signature.Field)},");
        if (signature.AlgorithmField is not null)
        {
            output.Line($"AlgorithmField = {Literal.Text(signature.AlgorithmField)},");
        }

        output.Line($"Accepts = [{string.Join(", ", signature.Accepts.Select(Accepted))}],");
        if (signature.Absent is not null)
        {
            output.Line($"Absent = {Literal.Text(signature.Absent)},");
        }

        if (signature.Source is { } source)
        {
            output.Line($"Source = new {Names.Canonical}CanonicalForm(");
            output.Line($"    {Names.Canonical}FieldOrder.{CanonicalNames.Order(source.Order)},");
            output.Line($"    {Literal.Text(source.Pair)},");
            output.Line($"    {Literal.Text(source.Separator)},");
            output.Line($"    {Omitted(source)},");
            output.Line($"    {Literal.TextList(source.Exclude)},");
            output.Line($"    {Names.Canonical}NestedForm.{CanonicalNames.Nested(source.Nested)}),");
        }

        output.Close(tail);
    }

    private static string Accepted(AcceptedAlgorithm accepted) =>
        $"new {Names.Runtime}AcceptedAlgorithm({Literal.Text(accepted.WireName)}, {Names.Runtime}SignatureAlgorithm.{AlgorithmName(accepted.Algorithm)})";

    // The runtime's property is the language's name in Pascal case: md5-with-rsa, Md5WithRsa.
    private static string AlgorithmName(string algorithm) =>
        string.Concat(algorithm.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));

    private static string Omitted(CanonicalModel source) => source.Omit.Count == 0
        ? $"{Names.Canonical}OmittedValues.None"
        : string.Join(" | ", source.Omit.Select(omit => $"{Names.Canonical}OmittedValues.{CanonicalNames.Omitted(omit)}"));
}
