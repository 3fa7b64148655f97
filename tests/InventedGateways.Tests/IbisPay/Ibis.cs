using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace InventedGateways.Tests.IbisPay;

/// <summary>Who writes to whom, and bodies made by hand.</summary>
internal static class Ibis
{
    public const string App = "2016092300580717";

    public static MerchantAccount Shop { get; } = Account(KeyPair.Shop, KeyPair.Gateway);

    public static MerchantAccount Gateway { get; } = Account(KeyPair.Gateway, KeyPair.Shop);

    public static MerchantAccount Stranger { get; } = Account(KeyPair.Stranger, KeyPair.Shop);

    public static MerchantAccount Account(KeyPair own, KeyPair other, string app = App) =>
        new(app, own.Private, new KeyRing(other.Public), "RSA2")
        {
            Encryption = new MessageEncryption(BouncyCastleCipher.Instance),
        };

    /// <summary>The sign string by its rule, and the signature: nothing of the library is used.</summary>
    public static string Signed(JsonObject message, KeyPair signer)
    {
        var text = string.Join(
            '&',
            message.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => $"{field.Key}={field.Value}")
        );
        message["sign"] = Signature(text, signer);
        return message.ToJsonString();
    }

    public static string Signature(string text, KeyPair signer)
    {
        using var rsa = RSA.Create(signer.Private.ExportParameters());
        return Convert.ToBase64String(
            rsa.SignData(Encoding.UTF8.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
        );
    }

    public static JsonObject Transfer(string app = App) =>
        new()
        {
            ["app_id"] = app,
            ["sign_type"] = "RSA2",
            ["out_trade_no"] = "T-1",
            ["total_amount"] = "12.50",
            ["card"] = "6222020200112233",
        };

    public static byte[] Envelope(string payLoad, string app = App) =>
        Encoding.UTF8.GetBytes(new JsonObject { ["app_id"] = app, ["pay_load"] = payLoad }.ToJsonString());

    /// <summary>A transfer, signed by the shop and encrypted for the gateway, by hand.</summary>
    public static string Encrypted(
        JsonObject message,
        KeyPair signer,
        string? lineEnd = null,
        string version = "ibis1"
    ) =>
        PublishedDescription.Encrypt(
            Signed(message, signer),
            KeyPair.Gateway.Public.ExportParameters(),
            version,
            lineEnd
        );
}
