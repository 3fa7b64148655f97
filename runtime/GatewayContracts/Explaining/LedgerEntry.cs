namespace GatewayContracts.Explaining;

/// <summary>One field of a message, and its part in the sign string.</summary>
/// <param name="Name">Its wire name, safe to log: control characters are escaped, and a long one is cut.</param>
/// <param name="Value">Its value as it may be shown: cut, and masked if it is sensitive or not in the spec.</param>
/// <param name="Rule">Why it is in or out.</param>
/// <param name="Place">Its place in the sign string, from 1; null if it is left out, or if the body itself is
/// signed.</param>
public sealed record LedgerEntry(string Name, string Value, LedgerRule Rule, int? Place)
{
    /// <summary>Whether the signature covers it.</summary>
    public bool IsSigned => Place is not null || Rule == LedgerRule.Body;
}
