namespace InventedGateways.Tests.HeronPay;

public partial class HeronPayTests
{
    private static readonly Dictionary<string, (Func<Parties, Delivery> Forge, RefusalReason Reason)> s_forgeries = new(
        StringComparer.Ordinal
    )
    {
        ["tampered"] = (parties => Genuine(parties).Replace(">129900<", ">1<"), RefusalReason.DoesNotMatch),
        ["unsigned"] = (
            parties => Genuine(parties).ReplacePattern("<Digest>.*</Digest>", ""),
            RefusalReason.SignatureMissing
        ),
        ["wrong key"] = (parties => Delivery.Of(Notice, parties.Stranger), RefusalReason.DoesNotMatch),
        ["switched algorithm"] = (
            parties => Genuine(parties).Replace(">MD5<", ">SHA256<"),
            RefusalReason.WrongAlgorithm
        ),
        ["signed by the other algorithm"] = (
            parties => Delivery.Of(Notice, parties.GatewayWith("SHA256")),
            RefusalReason.WrongAlgorithm
        ),
        ["and relabelled"] = (
            parties => Delivery.Of(Notice, parties.GatewayWith("SHA256")).Replace(">SHA256<", ">MD5<"),
            RefusalReason.WrongLength
        ),
        ["without an algorithm"] = (
            parties => Genuine(parties).Replace("<DigestType>MD5</DigestType>", ""),
            RefusalReason.AlgorithmMissing
        ),
        ["not in hex"] = (
            parties => Genuine(parties).ReplacePattern("<Digest>..", "<Digest>zz"),
            RefusalReason.SignatureMalformed
        ),
        ["duplicate"] = (
            parties => Genuine(parties).Replace("<amount>129900</amount>", "<amount>129900</amount><amount>1</amount>"),
            RefusalReason.DuplicateField
        ),
        ["other merchant"] = (
            parties => Delivery.Of(Notice, parties.GatewayTo("SHOP0043")),
            RefusalReason.OtherMerchant
        ),
        ["with entities"] = (
            parties => Genuine(parties).Replace("<xml>", "<!DOCTYPE xml [<!ENTITY a \"1\">]><xml>"),
            RefusalReason.NotXml
        ),
        ["followed by more"] = (
            parties => Genuine(parties).Replace("</xml>", "</xml><xml/>"),
            RefusalReason.TrailingData
        ),
        ["smuggled"] = (
            parties =>
                Signed(
                    parties,
                    "<xml><ShopNo>SHOP0042</ShopNo><DigestType>MD5</DigestType><attach>a&amp;billNo=B-18</attach></xml>"
                ),
            RefusalReason.Ambiguous
        ),
        ["nothing but a signature"] = (
            parties => Signed(parties, "<xml><ShopNo>SHOP0042</ShopNo><DigestType>MD5</DigestType></xml>"),
            RefusalReason.FieldMissing
        ),
        ["no number"] = (
            parties =>
                Signed(
                    parties,
                    Genuine(parties).Replace(">129900<", ">1e5<").ReplacePattern("<Digest>.*</Digest>", "").Text
                ),
            RefusalReason.FieldMalformed
        ),
    };
}
