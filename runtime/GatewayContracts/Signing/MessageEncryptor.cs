using System.Security.Cryptography;
using System.Text;
using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>Encrypts messages for the receiver of an account's messages. Shared by all threads.</summary>
internal sealed class MessageEncryptor
{
    // What the wire is known to carry: keys and nonces as texts of these characters, used by their ASCII codes.
    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private readonly EncryptionScheme _scheme;
    private readonly RSA _receiver;

    private MessageEncryptor(EncryptionScheme scheme, VerificationKey receiver)
    {
        _scheme = scheme;
        _receiver = RSA.Create(receiver.ExportParameters());
    }

    /// <exception cref="GatewayConfigurationException">The account does not fit.</exception>
    public static MessageEncryptor Create(EncryptionContract contract, MerchantAccount account)
    {
        var scheme = EncryptionScheme.Create(contract, account);
        var receiver = account.Encryption!.EncryptionKey ?? (contract.HasOwnKey ? null : account.Keys[0]);
        if (receiver is null)
        {
            throw EncryptionScheme.Unusable(
                account,
                "The gateway has a key for encryption alone, and the account does not have it: give it as "
                    + "EncryptionKey."
            );
        }

        if (receiver.Family != EncryptionScheme.Family || receiver.Bits < scheme.LeastBits)
        {
            throw EncryptionScheme.Unusable(
                account,
                $"Messages are encrypted by an RSA key of at least {scheme.LeastBits} bits, and the account has this: "
                    + $"{receiver}. Give the right one as EncryptionKey."
            );
        }

        return new MessageEncryptor(scheme, receiver);
    }

    /// <summary>The text that a message travels as; another one each time.</summary>
    public string Encrypt(ReadOnlySpan<byte> message)
    {
        var macKey = NewText(EncryptedTextReader.KeyBytes);
        var cipherKey = NewText(EncryptedTextReader.KeyBytes);
        var nonce = NewText(EncryptedTextReader.NonceBytes);
        var (nonceText, ciphertext) = (
            Convert.ToBase64String(nonce),
            Convert.ToBase64String(_scheme.Transform(cipherKey, nonce, message))
        );
        var text = _scheme.Form.Join(part =>
            part switch
            {
                EncryptedPart.MacKey => Convert.ToBase64String(_receiver.Encrypt(macKey, _scheme.Padding)),
                EncryptedPart.CipherKey => Convert.ToBase64String(_receiver.Encrypt(cipherKey, _scheme.Padding)),
                EncryptedPart.Nonce => nonceText,
                EncryptedPart.Ciphertext => ciphertext,
                _ => Convert.ToBase64String(_scheme.Mac(macKey, nonceText, ciphertext)),
            }
        );
        CryptographicOperations.ZeroMemory(macKey);
        CryptographicOperations.ZeroMemory(cipherKey);
        return text;
    }

    private static byte[] NewText(int length) =>
        Encoding.ASCII.GetBytes(RandomNumberGenerator.GetItems<char>(Alphabet, length));
}
