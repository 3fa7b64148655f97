namespace GatewayContracts.Explaining;

/// <summary>Where two sign strings part.</summary>
/// <param name="FirstDifference">The first byte, from 0, in which the texts differ or at which one of them ends; null
/// if they are the same.</param>
/// <param name="Field">The wire name of our field that contains that byte, including its separator; null if our text
/// has ended, or is not a sign string of fields.</param>
/// <param name="Repairs">The departures from the contract, one or two, that turn our text into the other; empty if none
/// were found.</param>
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
