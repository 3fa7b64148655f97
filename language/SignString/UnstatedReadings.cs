namespace GatewayContracts.Language;

/// <summary>
/// The readings of a message some of whose fields may be signed or not: of every such field that is present, with it
/// and without; with all of them first.
/// </summary>
internal static class UnstatedReadings
{
    /// <summary>The reading that leaves no field out.</summary>
    public const int WithAll = 0;

    /// <summary>How many readings there are.</summary>
    public static int Count(int unstated) => 1 << unstated;

    /// <summary>Whether a reading leaves a field out.</summary>
    /// <param name="place">The field's place among those that are unstated.</param>
    public static bool LeavesOut(int reading, int place) => (reading & (1 << place)) != 0;
}
