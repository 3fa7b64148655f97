namespace GatewayContracts.Metadata;

/// <summary>The limits of a number. Decimals are invariant texts, because an attribute cannot hold a decimal.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NumberLimitsAttribute : Attribute
{
    /// <summary>Decimal places at most; -1: any.</summary>
    public int Places { get; init; } = -1;

    /// <summary>The least value; null: none.</summary>
    public string? Minimum { get; init; }

    /// <summary>The greatest value; null: none.</summary>
    public string? Maximum { get; init; }
}
