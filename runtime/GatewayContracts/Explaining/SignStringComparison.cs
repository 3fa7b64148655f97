namespace GatewayContracts.Explaining;

/// <summary>Where two sign strings part.</summary>
/// <param name="FirstDifference">The first byte, from 0, in which they differ or where one of them ends; null where
/// they are the same.</param>
/// <param name="Field">The wire name of the field of ours in which that byte stands, its separator included; null where
/// ours has ended, or is no sign string of fields.</param>
/// <param name="Repairs">The departures from the contract that make the other text of ours, one or two; empty where
/// none were found.</param>
/// <param name="Attempts">How many different texts were tried.</param>
/// <param name="Summary">A sentence that is safe to log.</param>
public sealed record SignStringComparison(
    int? FirstDifference,
    string? Field,
    IReadOnlyList<Repair> Repairs,
    int Attempts,
    string Summary
)
{
    /// <summary>Whether they are the same, byte for byte.</summary>
    public bool AreEqual => FirstDifference is null;

    /// <summary>The sentence, and the departures, each on a line.</summary>
    public override string ToString() => string.Join("\n  - ", [Summary, .. Repairs.Select(repair => repair.Sentence)]);
}
