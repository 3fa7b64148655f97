using GatewayContracts.Explaining;

namespace GatewayContracts.Tool.Messages;

/// <summary>Where a sign string parts from another.</summary>
internal sealed record ComparisonAnswer(
    bool AreEqual,
    int? FirstDifference,
    string? Field,
    string Summary,
    IReadOnlyList<RepairAnswer> Repairs,
    int Attempts
)
{
    public static ComparisonAnswer Of(SignStringComparison comparison) =>
        new(
            comparison.AreEqual,
            comparison.FirstDifference,
            comparison.Field,
            comparison.Summary,
            [.. comparison.Repairs.Select(RepairAnswer.Of)],
            comparison.Attempts
        );
}
