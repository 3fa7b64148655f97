using GatewayContracts.Language;

namespace GatewayContracts.Tests.Language;

public sealed class DerValueTests
{
    [Theory]
    [InlineData("", DerOutcome.CutShort)]
    [InlineData("30", DerOutcome.CutShort)]
    [InlineData("3001", DerOutcome.CutShort)]
    [InlineData("308201", DerOutcome.CutShort)]
    [InlineData("3084FFFFFFFF00", DerOutcome.CutShort)]
    [InlineData("30800000", DerOutcome.Malformed)]
    [InlineData("308100", DerOutcome.Malformed)]
    [InlineData("30820001", DerOutcome.Malformed)]
    [InlineData("30850000000001", DerOutcome.Malformed)]
    [InlineData("1F0100", DerOutcome.Malformed)]
    [InlineData("3000", DerOutcome.Complete)]
    [InlineData("300000", DerOutcome.Complete)]
    public void A_length_is_definite_shortest_and_within_bounds(string hex, object expected)
    {
        var der = Convert.FromHexString(hex);

        Assert.Equal(expected, DerReader.TryRead(der, 0, der.Length, out _));
    }

    [Theory]
    [InlineData("0200", null)]
    [InlineData("0201FF", null)]
    [InlineData("02020001", null)]
    [InlineData("020100", "")]
    [InlineData("02020080", "80")]
    [InlineData("04017F", null)]
    public void An_integer_is_positive_and_in_its_shortest_form(string hex, string? expected)
    {
        var der = Convert.FromHexString(hex);
        DerReader.TryRead(der, 0, der.Length, out var value);

        Assert.Equal(expected, value.TryReadMagnitude(out var magnitude) ? Convert.ToHexString(magnitude) : null);
    }

    [Theory]
    [InlineData("1.2.840.113549.1.1.1", "06092A864886F70D010101")]
    [InlineData("2.16.840.1.101.3.4.2.1", "0609608648016503040201")]
    [InlineData("1.3.14.3.2.26", "06052B0E03021A")]
    public void An_object_identifier_is_read_and_written(string dotted, string hex)
    {
        var der = Convert.FromHexString(hex);
        DerReader.TryRead(der, 0, der.Length, out var value);

        Assert.Equal(dotted, value.ReadObjectIdentifier());
        Assert.Equal(der, DerWriter.ObjectIdentifier(dotted));
    }
}
