using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Emit;

/// <summary>Which codes of a message's state are final, and what may follow them, as data for the runtime.</summary>
internal static class StateEmitter
{
    private const string Table = "SysGeneric::Dictionary<string, " + "SysGeneric::IReadOnlyList<string>>";

    public static void Emit(SourceWriter output, FieldModel state)
    {
        output.Open($"State = new({Literal.Text(state.WireName)}, new {Table}(Sys::StringComparer.Ordinal)");
        foreach (var code in state.Codes.Where(code => code.Final))
        {
            var followers = state.Codes.Where(other => other.After.Contains(code.Code)).Select(other => other.Code);
            output.Line($"[{Literal.Text(code.Code)}] = {Literal.TextList(followers)},");
        }

        output.Close("),");
    }
}
