using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using GatewayContracts.Metadata;

namespace InventedGateways.Tests.RoundTrip;

/// <summary>Numbers within a property's limits, the limits themselves among them.</summary>
internal static class Numbers
{
    private const int MostPlaces = 6;

    public static Gen<decimal> Decimal(NumberLimitsAttribute? limits)
    {
        var (least, most) = (Limit(limits?.Minimum) ?? -1_000_000_000m, Limit(limits?.Maximum) ?? 1_000_000_000m);
        return Gen.Frequency(
            (1, Gen.Elements(least, most)),
            (
                8,
                from places in limits?.Places is { } fixedPlaces and >= 0
                    ? Gen.Constant(fixedPlaces)
                    : Gen.Choose(0, MostPlaces)
                from share in Gen.Choose(0, int.MaxValue)
                select Math.Clamp(decimal.Round(least + ((most - least) * share / int.MaxValue), places), least, most)
            )
        );
    }

    public static Gen<long> Integer(NumberLimitsAttribute? limits)
    {
        var (least, most) = (
            (long)(Limit(limits?.Minimum) ?? long.MinValue),
            (long)(Limit(limits?.Maximum) ?? long.MaxValue)
        );
        return Gen.Frequency(
            (1, Gen.Elements(least, most)),
            (
                8,
                Gen.Choose(0, int.MaxValue)
                    .Select(share => (long)decimal.Floor(least + (((decimal)most - least) * share / int.MaxValue)))
            )
        );
    }

    private static decimal? Limit(string? text) =>
        text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
