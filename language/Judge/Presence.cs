namespace GatewayContracts.Language;

/// <summary>Whether a member is neither null nor empty, as far as is known.</summary>
internal enum Presence
{
    Unknown,
    Absent,
    Present,
}
