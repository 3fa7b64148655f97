namespace GatewayContracts.LianLian.Tests.Sending;

/// <summary>Values that the wire cannot carry are violations, not something else that is sent in their place.</summary>
public sealed class UnwritableValueTests
{
    [Fact]
    public void Half_a_character()
    {
        var violation = Assert.Single(
            SignedMessage.Validate(new PaymentResultQueryRequest { NoOrder = "a\uD800" }, Parties.MerchantAccount)
        );

        Assert.Equal((ViolationKind.Format, "no_order"), (violation.Kind, violation.Fields.Single()));
    }
}
