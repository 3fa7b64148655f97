namespace LedgerShop;

/// <summary>An order of the shop's, and what notifications did to it.</summary>
public sealed class Order
{
    public required string Number { get; init; }

    /// <summary>How often an event was counted on it; every event adds one.</summary>
    public int Effects { get; set; }

    public string State { get; set; } = "";
}
