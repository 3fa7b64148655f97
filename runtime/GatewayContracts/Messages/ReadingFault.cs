namespace GatewayContracts;

/// <summary>One reason why a value cannot be represented.</summary>
/// <param name="Field">The path of the field at fault, which may lie inside the value.</param>
/// <param name="Expected">What it should have been; null if it is missing.</param>
internal sealed record ReadingFault(string Field, string? Expected)
{
    public ViolationKind Kind => Expected is null ? ViolationKind.Missing : ViolationKind.Format;

    public override string ToString() => Expected is null ? $"{Field} is missing" : $"{Field} is not {Expected}";
}
