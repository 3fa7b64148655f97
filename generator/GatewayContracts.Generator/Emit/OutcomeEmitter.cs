using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Emit;

/// <summary>What the outcome codes of a response mean, as data for the runtime.</summary>
internal static class OutcomeEmitter
{
    public static void Emit(SourceWriter output, string head, IEnumerable<OutcomeModel> entries, string tail)
    {
        output.OpenList($"{head}new {Names.Metadata}OutcomeRules(");
        output.OpenList("[");
        foreach (var entry in entries)
        {
            output.OpenList("new(");
            output.Line($"{Literal.Text(entry.Field)},");
            output.Line($"{Literal.TextOrNull(entry.Text)},");
            output.Open(
                $"new SysGeneric::Dictionary<string, {Names.Language}OutcomeKind>(Sys::StringComparer.Ordinal)"
            );
            foreach (var code in entry.Codes)
            {
                output.Line($"[{Literal.Text(code.Code)}] = {Kind(code.Is)},");
            }

            output.Close(",");
            output.Line($"{Kind(entry.Otherwise)}),");
            output.CloseList();
        }

        output.CloseList();
        output.Line("])" + tail);
        output.CloseList();
    }

    public static string Kind(string kind) => $"{Names.Language}OutcomeKind.{CanonicalNames.Outcome(kind)}";
}
