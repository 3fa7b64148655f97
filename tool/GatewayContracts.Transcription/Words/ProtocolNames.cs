using System.Text.RegularExpressions;

namespace GatewayContracts.Transcription.Words;

/// <summary>
/// What gateways often call the fields of their protocol. Only to ask less, and to check a draft whose gateway
/// is not written yet.
/// </summary>
internal static partial class ProtocolNames
{
    private static readonly HashSet<string> s_merchants = new(
        ["app", "appid", "mch", "mchid", "mer", "merchant", "merid", "partner"],
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly HashSet<string> s_numbers = new(
        ["code", "id", "no", "oid"],
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly HashSet<string> s_signatures = new(
        ["sign", "signature", "sign_msg", "signMsg", "seal", "sig", "hmac", "mac"],
        StringComparer.Ordinal
    );

    private static readonly HashSet<string> s_algorithms = new(
        ["sign_type", "signType", "sign_method", "signMethod"],
        StringComparer.Ordinal
    );

    /// <summary>
    /// Whether a name says nothing but whose the message is: <c>mch_id</c>, and not <c>mch_order_no</c>.
    /// </summary>
    public static bool IsMerchant(string name)
    {
        var words = Word().Matches(name).Select(match => match.Value).ToList();
        return words.Exists(s_merchants.Contains)
            && words.TrueForAll(word => s_merchants.Contains(word) || s_numbers.Contains(word));
    }

    public static bool IsSignature(string name) => s_signatures.Contains(name);

    public static bool IsAlgorithm(string name) => s_algorithms.Contains(name);

    /// <summary>Whether the account or the seal fills the field in.</summary>
    public static bool Has(string name) => IsMerchant(name) || IsSignature(name) || IsAlgorithm(name);

    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+|[0-9]+")]
    private static partial Regex Word();
}
