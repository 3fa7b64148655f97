using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GatewayContracts.LianLian.Tests;

/// <summary>
/// Signs a JSON object by the gateway's rule, written down here a second time and without the library: whatever is not
/// empty, except the signature, by lower-cased name, joined by <c>&amp;</c>, MD5 with RSA.
/// </summary>
internal static class SignedByHand
{
    private static readonly JsonSerializerOptions Raw = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Body(JsonObject message, KeyPair? key = null, params string[] unsigned)
    {
        var signed = (JsonObject)message.DeepClone();
        signed["sign"] = Signature(SignString(message, unsigned), key);
        return Bytes(signed);
    }

    /// <summary>A body whose signature is over another message: what somebody in the middle can make.</summary>
    public static byte[] BodyWithSignatureOf(JsonObject genuine, JsonObject shown)
    {
        var forged = (JsonObject)shown.DeepClone();
        forged["sign"] = Signature(SignString(genuine));
        return Bytes(forged);
    }

    public static byte[] Bytes(JsonObject message) => Encoding.UTF8.GetBytes(message.ToJsonString(Raw));

    public static string Signature(string signString, KeyPair? key = null) =>
        Convert.ToBase64String(
            (key ?? Parties.Gateway).Rsa.SignData(
                Encoding.UTF8.GetBytes(signString),
                HashAlgorithmName.MD5,
                RSASignaturePadding.Pkcs1
            )
        );

    public static string SignString(JsonObject message, params string[] unsigned) =>
        string.Join(
            '&',
            message
                .Where(field => field.Key != "sign" && !unsigned.Contains(field.Key))
                .Select(field => (field.Key, Text: TextOf(field.Value)))
                .Where(field => field.Text.Length > 0)
                .OrderBy(field => string.Concat(field.Key.Select(char.ToLowerInvariant)), StringComparer.Ordinal)
                .Select(field => $"{field.Key}={field.Text}")
        );

    private static string TextOf(JsonNode? value) =>
        value is null ? ""
        : value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>()
        : value.ToJsonString(Raw);
}
