namespace Merchant;

/// <summary>An order of the shop's.</summary>
internal sealed class Order
{
    public required string Number { get; init; }

    /// <summary>What it costs, in yuan.</summary>
    public required decimal Amount { get; init; }

    /// <summary>When the customer was sent to the gateway.</summary>
    public required DateTimeOffset SentToGateway { get; init; }

    public bool IsPaid { get; set; }

    /// <summary>How often goods were sent for it. Anything but one is the merchant's loss.</summary>
    public int Shipments { get; set; }
}
