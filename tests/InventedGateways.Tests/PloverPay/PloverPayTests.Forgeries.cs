namespace InventedGateways.Tests.PloverPay;

public partial class PloverPayTests
{
    private static readonly Dictionary<
        string,
        (Func<Parties, Delivery> Forge, RefusalReason Secret, RefusalReason Rsa)
    > s_forgeries = new(StringComparer.Ordinal)
    {
        ["tampered"] = (
            parties => Genuine(parties).Replace("12.50", "12.5"),
            RefusalReason.DoesNotMatch,
            RefusalReason.DoesNotMatch
        ),
        ["unsigned"] = (
            parties => Genuine(parties).WithHeader(Signature, null),
            RefusalReason.SignatureMissing,
            RefusalReason.SignatureMissing
        ),
        ["wrong key"] = (
            parties => Delivery.Of(Event, parties.Stranger),
            RefusalReason.DoesNotMatch,
            RefusalReason.UnknownKey
        ),
        ["switched algorithm"] = (
            parties => Switched(Genuine(parties)),
            RefusalReason.WrongAlgorithm,
            RefusalReason.WrongAlgorithm
        ),
        ["without an algorithm"] = (
            parties => Genuine(parties).WithHeader(Algorithm, null),
            RefusalReason.AlgorithmMissing,
            RefusalReason.AlgorithmMissing
        ),
        ["two signatures"] = (
            parties => Genuine(parties).WithHeader(Signature, "00,00"),
            RefusalReason.SignatureMalformed,
            RefusalReason.SignatureMalformed
        ),
        ["cut"] = (
            parties => Genuine(parties).WithHeader(Signature, "AAAA"),
            RefusalReason.WrongLength,
            RefusalReason.WrongLength
        ),
        ["duplicate"] = (
            parties => Genuine(parties).Replace("\"state\":\"sent\"", "\"state\":\"sent\",\"state\":\"returned\""),
            RefusalReason.DuplicateField,
            RefusalReason.DuplicateField
        ),
        ["other merchant"] = (
            parties => Delivery.Of(Event, parties.GatewayTo("app_0000")),
            RefusalReason.OtherMerchant,
            RefusalReason.OtherMerchant
        ),
        ["no JSON"] = (parties => Genuine(parties).Replace("{", ""), RefusalReason.NotJson, RefusalReason.NotJson),
        ["an object that is a text"] = (
            parties => Signed(parties, Genuine(parties).ReplacePattern("\\{\"value.*?\\}", "\"12.50\"").Text),
            RefusalReason.FieldMalformed,
            RefusalReason.FieldMalformed
        ),
        ["an object without its amount"] = (
            parties => Signed(parties, Genuine(parties).Replace("\"value\":12.50,", "").Text),
            RefusalReason.FieldMissing,
            RefusalReason.FieldMissing
        ),
    };
}
