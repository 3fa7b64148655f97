using System.Text;
using GatewayContracts.Language;

namespace GatewayContracts.Explaining;

/// <summary>
/// How a shared secret enters a signature: as the key of an HMAC, or beside the text that is digested.
/// </summary>
/// <param name="Prefix">Before the text; the secret replaces <c>{key}</c>.</param>
/// <param name="Suffix">After the text; the secret replaces <c>{key}</c>.</param>
internal sealed record KeyedForm(SecretUse Use, DigestAlgorithm Digest, string Prefix, string Suffix)
{
    private const string KeyMark = "{key}";

    public static KeyedForm Of(SecretScheme scheme, string suffix) => new(scheme.Use, scheme.Digest, "", suffix);

    public byte[] Compute(byte[] source, byte[] secret)
    {
        byte[] keyed = [.. Filled(Prefix, secret), .. source, .. Filled(Suffix, secret)];
        return Use == SecretUse.Hmac ? Digest.HashKeyed(secret, keyed) : Digest.Hash(keyed);
    }

    private static byte[] Filled(string template, byte[] secret)
    {
        var parts = template.Split(KeyMark, 2);
        return parts.Length == 1
            ? Encoding.UTF8.GetBytes(template)
            : [.. Encoding.UTF8.GetBytes(parts[0]), .. secret, .. Encoding.UTF8.GetBytes(parts[1])];
    }
}
