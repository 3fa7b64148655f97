using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>
/// Decrypts messages that were encrypted for an account. Nothing is decrypted before the MAC holds. Shared by all
/// threads.
/// </summary>
internal sealed class MessageDecryptor
{
    private readonly EncryptionScheme _scheme;
    private readonly RSA _own;

    private MessageDecryptor(EncryptionScheme scheme, SigningKey own)
    {
        _scheme = scheme;
        _own = own.CreateRsa();
    }

    /// <exception cref="GatewayConfigurationException">The account does not fit.</exception>
    public static MessageDecryptor Create(EncryptionContract contract, MerchantAccount account)
    {
        var scheme = EncryptionScheme.Create(contract, account);
        var own = account.Encryption!.DecryptionKey ?? account.SigningKey;
        return own.Family == EncryptionScheme.Family && !own.IsExternal && own.Bits >= scheme.LeastBits
            ? new MessageDecryptor(scheme, own)
            : throw EncryptionScheme.Unusable(
                account,
                $"Messages are decrypted by an RSA key of at least {scheme.LeastBits} bits that is held here, and the "
                    + $"account has this: {own}. Give the right one as DecryptionKey."
            );
    }

    /// <summary>Decrypts the message in a text.</summary>
    /// <param name="field">Where the text travels.</param>
    public bool TryDecrypt(
        string text,
        string field,
        [NotNullWhen(true)] out byte[]? message,
        [NotNullWhen(false)] out Refusal? refusal
    )
    {
        if (!EncryptedTextReader.TryRead(_scheme.Form, text, out var parts, out var fault))
        {
            message = null;
            refusal = new Refusal(ReasonFor(fault.Kind), $"{field} holds no encrypted message: {fault.Clause}.", field);
            return false;
        }

        var macKey = KeyIn(parts.MacKey);
        var cipherKey = KeyIn(parts.CipherKey);
        refusal =
            macKey is null || cipherKey is null
                ? new Refusal(
                    RefusalReason.EnvelopeKey,
                    $"The keys in {field} do not decrypt: they were encrypted for another key than the account's, "
                        + "otherwise than the spec says, or damaged.",
                    field
                )
            : !Holds(parts, macKey)
                ? new Refusal(
                    RefusalReason.EnvelopeMac,
                    $"The MAC of {field} does not hold: the text was changed on the way, or made otherwise than the "
                        + "spec says. Nothing of it was decrypted.",
                    field
                )
            : null;
        message = refusal is null ? _scheme.Transform(cipherKey, parts.Nonce, parts.Ciphertext) : null;
        CryptographicOperations.ZeroMemory(macKey);
        CryptographicOperations.ZeroMemory(cipherKey);
        return message is not null;
    }

    private bool Holds(EncryptedParts parts, byte[] macKey) =>
        CryptographicOperations.FixedTimeEquals(_scheme.Mac(macKey, parts.NonceText, parts.CiphertextText), parts.Mac);

    // The platform says by an exception alone that a key does not decrypt.
    private byte[]? KeyIn(byte[] encrypted)
    {
        if (encrypted.Length != (_own.KeySize + 7) / 8)
        {
            return null;
        }

        try
        {
            var key = _own.Decrypt(encrypted, _scheme.Padding);
            return key.Length == EncryptedTextReader.KeyBytes ? key : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static RefusalReason ReasonFor(EncryptedFault fault) =>
        fault switch
        {
            EncryptedFault.Incomplete => RefusalReason.EnvelopeIncomplete,
            EncryptedFault.Version => RefusalReason.EnvelopeVersion,
            _ => RefusalReason.EnvelopeMalformed,
        };
}
