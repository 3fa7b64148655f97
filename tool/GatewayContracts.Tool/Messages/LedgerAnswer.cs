using GatewayContracts.Explaining;

namespace GatewayContracts.Tool.Messages;

/// <summary>A field of a message, and its part in the sign string.</summary>
internal sealed record LedgerAnswer(string Name, string Value, bool IsSigned, string Rule, int? Place)
{
    public static LedgerAnswer Of(LedgerEntry entry) =>
        new(entry.Name, entry.Value, entry.IsSigned, entry.Rule.ToString(), entry.Place);
}
