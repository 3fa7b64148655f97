using System.Security.Cryptography;
using System.Text;

namespace InventedGateways.Tests.IbisPay;

/// <summary>
/// The encrypted text as its description has it, written anew from that description alone: nothing of the library is
/// used, so that each checks the other.
/// </summary>
internal static class PublishedDescription
{
    public static string Encrypt(string json, RSAParameters publicKey, string version = "ibis1", string? lineEnd = null)
    {
        var (macKey, aesKey, nonce) = (Letters(32), Letters(32), Letters(8));
        using var rsa = RSA.Create(publicKey);
        var b64Nonce = Base64(nonce, lineEnd);
        var b64Text = Base64(Counter(aesKey, nonce, Encoding.UTF8.GetBytes(json)), lineEnd);
        return string.Join(
            '$',
            version,
            Base64(rsa.Encrypt(macKey, RSAEncryptionPadding.OaepSHA1), lineEnd),
            Base64(rsa.Encrypt(aesKey, RSAEncryptionPadding.OaepSHA1), lineEnd),
            b64Nonce,
            b64Text,
            Base64(HMACSHA256.HashData(macKey, Encoding.ASCII.GetBytes(b64Nonce + "$" + b64Text)), lineEnd)
        );
    }

    public static string Decrypt(string text, RSAParameters privateKey, out string version)
    {
        var parts = text.Split('$');
        Assert.Equal(6, parts.Length);
        version = parts[0];
        using var rsa = RSA.Create(privateKey);
        var macKey = rsa.Decrypt(Convert.FromBase64String(parts[1]), RSAEncryptionPadding.OaepSHA1);
        var aesKey = rsa.Decrypt(Convert.FromBase64String(parts[2]), RSAEncryptionPadding.OaepSHA1);
        var nonce = Convert.FromBase64String(parts[3]);
        Assert.All([macKey, aesKey, nonce], key => Assert.Matches("^[0-9A-Z]+$", Encoding.ASCII.GetString(key)));
        Assert.Equal([32, 32, 8], [macKey.Length, aesKey.Length, nonce.Length]);
        Assert.Equal(
            HMACSHA256.HashData(macKey, Encoding.ASCII.GetBytes(parts[3] + "$" + parts[4])),
            Convert.FromBase64String(parts[5])
        );
        return Encoding.UTF8.GetString(Counter(aesKey, nonce, Convert.FromBase64String(parts[4])));
    }

    // Counter mode by its definition: the blocks nonce || 1, nonce || 2, … encrypted, and laid over the text.
    private static byte[] Counter(byte[] key, byte[] nonce, byte[] text)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        var blocks = Enumerable.Range(1, (text.Length + 15) / 16);
        var stream = blocks.SelectMany(i =>
            aes.EncryptEcb([.. nonce, 0, 0, 0, 0, 0, 0, (byte)(i >> 8), (byte)i], PaddingMode.None)
        );
        return [.. text.Zip(stream, (unit, mask) => (byte)(unit ^ mask))];
    }

    private static string Base64(byte[] bytes, string? lineEnd) =>
        lineEnd is null
            ? Convert.ToBase64String(bytes)
            : string.Join(lineEnd, Convert.ToBase64String(bytes).Chunk(76).Select(line => new string(line)));

    private static byte[] Letters(int length) =>
        Encoding.ASCII.GetBytes(RandomNumberGenerator.GetString("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", length));
}
