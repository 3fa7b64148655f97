using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Emit;

/// <summary>What the outcome codes of a response mean, as data for the runtime.</summary>
internal static class OutcomeEmitter
{
    public static void Emit(SourceWriter output, string head, IEnumerable<OutcomeModel> entries, string tail)
    {
        output.Line($"{head}new {Names.Runtime}OutcomeRules(");
        output.Line("[");
        foreach (var entry in entries)
        {
            output.Line($"    new {Names.Runtime}OutcomeEntry(");
            output.Line($"        {Literal.Text(entry.Field)},");
            output.Line($"        {Literal.TextOrNull(entry.Text)},");
            output.Line($"        new global::System.Collections.Generic.Dictionary<string, {Names.Runtime}OutcomeKind>(global::System.StringComparer.Ordinal)");
            output.Line("        {");
            foreach (var code in entry.Codes)
            {
                output.Line($"            [{Literal.Text(code.Code)}] = {Kind(code.Is)},");
            }

            output.Line("        },");
            output.Line($"        {Kind(entry.Otherwise)}),");
        }

        output.Line("])" + tail);
    }

    private static string Kind(string kind) => Names.Runtime + "OutcomeKind." + kind switch
    {
        "success" => "Success",
        "pending" => "Pending",
        "failure" => "Failure",
        _ => "Unknown",
    };
}
