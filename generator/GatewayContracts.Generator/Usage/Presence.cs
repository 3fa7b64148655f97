namespace GatewayContracts.Generator.Usage;

/// <summary>Whether a member will be neither null nor empty, as far as the source tells.</summary>
internal enum Presence
{
    Unknown,
    Absent,
    Present,
}
