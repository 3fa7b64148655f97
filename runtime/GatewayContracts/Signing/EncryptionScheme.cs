using System.Security.Cryptography;
using System.Text;
using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>
/// What encrypting and decrypting under one contract have in common: cipher, MAC, and the padding of keys.
/// </summary>
internal sealed class EncryptionScheme
{
    private readonly ICounterModeCipher _cipher;

    private EncryptionScheme(EncryptionContract contract, ICounterModeCipher cipher)
    {
        _cipher = cipher;
        Form = contract.Form;
        Padding = PaddingOf(contract.Keys);
    }

    /// <summary>The keys that keys are encrypted with.</summary>
    public static KeyFamily Family => KeyFamily.Rsa;

    public EncryptedForm Form { get; }

    public RSAEncryptionPadding Padding { get; }

    /// <exception cref="GatewayConfigurationException">The account has no cipher, or one that is none.</exception>
    public static EncryptionScheme Create(EncryptionContract contract, MerchantAccount account)
    {
        if (account.Encryption is not { Cipher: { } cipher })
        {
            throw Unusable(account, "The account has no cipher. " + MessageEncryption.HowToGive);
        }

        return EncryptsAsPublished(cipher)
            ? new EncryptionScheme(contract, cipher)
            : throw Unusable(
                account,
                $"The cipher {cipher.Name} is not AES in counter mode: a published vector comes out otherwise."
            );
    }

    public static GatewayConfigurationException Unusable(MerchantAccount account, string problem) =>
        new($"{account} cannot be used for messages that travel encrypted", [problem]);

    /// <summary>The bits that an RSA key must have at least, to take in a key and what OAEP adds.</summary>
    public int LeastBits =>
        8
        * (
            EncryptedTextReader.KeyBytes
            + 2
            + (2 * (Padding == RSAEncryptionPadding.OaepSHA1 ? SHA1.HashSizeInBytes : SHA256.HashSizeInBytes))
        );

    /// <summary>Encrypts; or decrypts, which is the same.</summary>
    public byte[] Transform(ReadOnlySpan<byte> key, ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> input)
    {
        // The nonce, and a number of 64 bits that counts the blocks from 1.
        Span<byte> counter = [.. nonce, 0, 0, 0, 0, 0, 0, 0, 1];
        var output = new byte[input.Length];
        _cipher.Transform(key, counter, input, output);
        return output;
    }

    public byte[] Mac(byte[] key, string nonce, string ciphertext) =>
        HMACSHA256.HashData(key, Encoding.ASCII.GetBytes(Form.MacSource(nonce, ciphertext)));

    private static RSAEncryptionPadding PaddingOf(KeyEncryption keys) =>
        keys == KeyEncryption.RsaOaepSha1 ? RSAEncryptionPadding.OaepSHA1 : RSAEncryptionPadding.OaepSHA256;

    // The first block of NIST SP 800-38A, F.5.5.
    private static bool EncryptsAsPublished(ICounterModeCipher cipher)
    {
        var key = Convert.FromHexString("603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4");
        var counter = Convert.FromHexString("f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff");
        var output = new byte[16];
        cipher.Transform(key, counter, Convert.FromHexString("6bc1bee22e409f96e93d7e117393172a"), output);
        return output.AsSpan().SequenceEqual(Convert.FromHexString("601ec313775789a5b7a7f504bbf3d228"));
    }
}
