namespace GatewayContracts.Transcription.Words;

/// <summary>
/// What gateways often call the fields of their protocol. Only to ask less, and to check a draft whose gateway
/// is not written yet.
/// </summary>
internal static class ProtocolNames
{
    public static IReadOnlyList<string> Merchants { get; } =
        [
            "oid_partner",
            "mch_id",
            "mchid",
            "mchId",
            "merchant_id",
            "merchantId",
            "merchantNo",
            "mer_id",
            "merId",
            "partner",
            "partner_id",
            "app_id",
            "appid"
        ];

    public static IReadOnlyList<string> Signatures { get; } =
    [
        "sign",
        "signature",
        "sign_msg",
        "signMsg",
        "seal",
        "sig",
        "hmac",
        "mac"
    ];

    public static IReadOnlyList<string> Algorithms { get; } = ["sign_type", "signType", "sign_method", "signMethod"];

    public static IReadOnlySet<string> All { get; } = Merchants.Concat(Signatures)
        .Concat(Algorithms)
        .ToHashSet(StringComparer.Ordinal);
}
