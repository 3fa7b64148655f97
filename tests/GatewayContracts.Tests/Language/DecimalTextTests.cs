using System.Globalization;
using GatewayContracts.Language;

namespace GatewayContracts.Tests.Language;

public sealed class DecimalTextTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("210.97", "210.97")]
    [InlineData("0.50", "0.50")]
    [InlineData("-1.5", "-1.5")]
    [InlineData("1E+2", "100")]
    [InlineData("1e2", "100")]
    [InlineData("25E-1", "2.5")]
    [InlineData("1E-28", "0.0000000000000000000000000001")]
    public void Reads_a_number_as_it_stands(string text, string value) =>
        Assert.Equal(value, DecimalText.Read(text)?.ToString(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("+1")]
    [InlineData("1,000.00")]
    [InlineData("0x10")]
    [InlineData("١")]
    [InlineData("NaN")]
    [InlineData("210.97\0")]
    [InlineData("1E-29")]
    [InlineData("1E-2147483648")]
    [InlineData("1E99999999999")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("12345678901234567890123456789")]
    public void Refuses_what_a_decimal_would_read_otherwise(string text) => Assert.Null(DecimalText.Read(text));

    [Theory]
    [InlineData("1.500", 1)]
    [InlineData("1.501", 3)]
    [InlineData("100", 0)]
    [InlineData("0.00", 0)]
    [InlineData("0.01", 2)]
    public void Counts_the_places_that_carry_something(string value, int places) =>
        Assert.Equal(places, DecimalText.PlacesOf(decimal.Parse(value, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("zh-CN")]
    [InlineData("ar-SA")]
    public void Writes_alike_under_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal(
                ("210.97", "100.00", "-0.50", "1.10"),
                (
                    DecimalText.Of(210.97m, 2),
                    DecimalText.Of(100m, 2),
                    DecimalText.Of(-0.5m, 2),
                    DecimalText.Of(1.10m, null)
                )
            );
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
