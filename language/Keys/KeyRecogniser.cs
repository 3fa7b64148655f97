using System.Globalization;
using System.Text;

namespace GatewayContracts.Language;

/// <summary>
/// Finds out what somebody gave as a key: PEM, bare Base64 or DER on the outside, and any of the kinds of
/// <see cref="KeyKind"/> by its ASN.1. Never throws, whatever the bytes are.
/// </summary>
internal static class KeyRecogniser
{
    /// <summary>No key comes near; a bigger file is a mistake, and is not worth its memory.</summary>
    public const int MostBytes = 1 << 20;

    public static KeyMaterial Read(byte[] material)
    {
        if (material.Length > MostBytes)
        {
            return new KeyMaterial(KeyKind.TooLarge);
        }

        if (StartsWith(material, 0xFE, 0xED, 0xFE, 0xED))
        {
            return new KeyMaterial(KeyKind.JavaKeyStore);
        }

        if (StartsWith(material, 0xFF, 0xFE) || StartsWith(material, 0xFE, 0xFF))
        {
            var encoding = material[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
            return Read(encoding.GetString(material));
        }

        return IsDer(material) ? KeyStructure.Read(material) : Read(Encoding.UTF8.GetString(material));
    }

    public static KeyMaterial Read(string text)
    {
        var material = ReadAsGiven(text);
        return material.Kind is KeyKind.NotBase64 or KeyKind.Truncated or KeyKind.TrailingData or KeyKind.Unrecognised
            ? KeyDamage.Find(text.Trim().Trim('\uFEFF').Trim(), ReadAsGiven) ?? material
            : material;
    }

    private static KeyMaterial ReadAsGiven(string text)
    {
        // Each byte of a key takes more than one character, and UTF-16 two bytes a character.
        if (text.Length > 2 * MostBytes)
        {
            return new KeyMaterial(KeyKind.TooLarge);
        }

        text = text.Trim().Trim('\uFEFF').Trim();
        if (text.Length == 0)
        {
            return new KeyMaterial(KeyKind.Empty);
        }

        if (text.StartsWith("ssh-", StringComparison.Ordinal))
        {
            return new KeyMaterial(KeyKind.OpenSshKey);
        }

        if (text.StartsWith("<RSAKeyValue", StringComparison.Ordinal))
        {
            return new KeyMaterial(KeyKind.XmlKey);
        }

        var blocks = PemArmour.CountBlocks(text);
        if (blocks > 1)
        {
            return new KeyMaterial(KeyKind.SeveralBlocks, blocks.ToString(CultureInfo.InvariantCulture));
        }

        var body = PemArmour.Body(text, out var start);
        return body is null ? new KeyMaterial(KeyKind.Truncated)
            : PemArmour.IsEncrypted(body) ? new KeyMaterial(KeyKind.EncryptedPrivateKey)
            : ReadBase64(body, start);
    }

    private static KeyMaterial ReadBase64(string body, int start)
    {
        if (!Base64Text.TryDecodePasted(body, out var bytes, out var faultAt))
        {
            var place = "character " + (start + faultAt + 1).ToString(CultureInfo.InvariantCulture);
            return new KeyMaterial(
                KeyKind.NotBase64,
                StrayCharacter.NameAt(body, faultAt, isName: false) is { } stray
                    ? place + " is " + stray
                    : "see " + place
            );
        }

        var material =
            bytes.Length == 0 ? new KeyMaterial(KeyKind.Empty)
            : StartsWith(bytes, "-----BEGIN ") ? new KeyMaterial(KeyKind.EncodedTwice)
            : StartsWith(bytes, "openssh-key-v1") ? new KeyMaterial(KeyKind.OpenSshKey)
            : KeyStructure.Read(bytes);
        return material;
    }

    /// <summary>
    /// DER of a key starts as the character 0 does and is not all text; Base64 of DER never starts with 0.
    /// </summary>
    private static bool IsDer(byte[] material)
    {
        if (!StartsWith(material, DerTag.Sequence))
        {
            return false;
        }

        foreach (var b in material)
        {
            if (b >= 0x7F || (b < 0x20 && b is not ((byte)'\t' or (byte)'\r' or (byte)'\n')))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWith(byte[] bytes, string ascii) => StartsWith(bytes, Encoding.ASCII.GetBytes(ascii));

    private static bool StartsWith(byte[] bytes, params byte[] prefix)
    {
        for (var i = 0; i < prefix.Length; i++)
        {
            if (i >= bytes.Length || bytes[i] != prefix[i])
            {
                return false;
            }
        }

        return true;
    }
}
