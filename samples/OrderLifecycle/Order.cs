using System.Globalization;

namespace OrderLifecycle;

/// <summary>An order of the shop.</summary>
/// <param name="Amount">In yuan.</param>
internal sealed record Order(string Number, decimal Amount, DateTimeOffset PlacedAt)
{
    public bool IsPaid { get; set; }

    /// <summary>In yuan.</summary>
    public decimal Refunded { get; set; }

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(IsPaid ? "paid" : "open")}, {Refunded:0.00} of {Amount} refunded"
        );
}
