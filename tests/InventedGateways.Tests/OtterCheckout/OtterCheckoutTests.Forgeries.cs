namespace InventedGateways.Tests.OtterCheckout;

public partial class OtterCheckoutTests
{
    private static readonly Dictionary<string, (Func<Parties, Delivery> Forge, RefusalReason Reason)> s_forgeries = new(
        StringComparer.Ordinal
    )
    {
        ["tampered"] = (
            parties => Genuine(parties).Replace("totalFee=49.90", "totalFee=4990"),
            RefusalReason.DoesNotMatch
        ),
        ["unsigned"] = (
            parties => Genuine(parties).ReplacePattern("&signature=[^&]*", ""),
            RefusalReason.SignatureMissing
        ),
        ["wrong key"] = (parties => Delivery.Of(Notice, parties.Stranger), RefusalReason.UnknownKey),
        ["switched algorithm, which is not signed"] = (
            parties => Genuine(parties).Replace("signMode=RSA2", "signMode=RSA1"),
            RefusalReason.WrongAlgorithm
        ),
        ["signed by the other algorithm, relabelled"] = (
            parties => Delivery.Of(Notice, parties.GatewayWith("RSA1")).Replace("signMode=RSA1", "signMode=RSA2"),
            RefusalReason.WrongAlgorithm
        ),
        ["plus signs taken for blanks"] = (
            parties => Genuine(parties).ReplacePattern("signature=.", "signature=+"),
            RefusalReason.SignatureMalformed
        ),
        ["cut"] = (
            parties => Genuine(parties).ReplacePattern("signature=[^&]*", "signature=AAAA"),
            RefusalReason.WrongLength
        ),
        ["duplicate"] = (
            parties => Genuine(parties).Replace("&totalFee=49.90", "&totalFee=49.90&totalFee=1.00"),
            RefusalReason.DuplicateField
        ),
        ["other merchant"] = (
            parties => Delivery.Of(Notice, parties.GatewayTo("OT00999999")),
            RefusalReason.OtherMerchant
        ),
        ["no form"] = (parties => Genuine(parties) with { Body = "{}"u8.ToArray() }, RefusalReason.NotForm),
        ["smuggled"] = (
            parties => Signed(parties, "merchantNo=OT00123456&remark=a|totalFee%3A1&signMode=RSA2"),
            RefusalReason.Ambiguous
        ),
        ["whose it is left out"] = (
            parties => Signed(parties, "outTradeId=T-1&signMode=RSA2"),
            RefusalReason.MerchantMissing
        ),
    };
}
