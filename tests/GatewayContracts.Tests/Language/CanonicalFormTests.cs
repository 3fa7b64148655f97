using GatewayContracts.Language;

namespace GatewayContracts.Tests.Language;

public sealed class CanonicalFormTests
{
    [Theory]
    [InlineData("{value}", "|b|")]
    [InlineData("{name}={value}", "x=|y=b|z=")]
    public void A_signed_empty_value_keeps_its_place(string pair, string expected)
    {
        var form = new CanonicalForm(FieldOrder.CodeUnits, pair, "|", OmittedValues.Null, [], NestedForm.AsReceived);
        WireField[] fields =
        [
            new("z", WireValue.OfText("")),
            new("x", WireValue.OfText("")),
            new("y", WireValue.OfText("b")),
        ];
        Assert.Equal(expected, form.Join(fields, [], []));
    }
}
