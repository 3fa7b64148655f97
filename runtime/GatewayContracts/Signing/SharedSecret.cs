using System.Security.Cryptography;
using System.Text;
using GatewayContracts.Language;

namespace GatewayContracts;

/// <summary>
/// The secret that merchant and gateway share where no RSA is used. Compared in constant time, never shown, never
/// digested for show.
/// </summary>
internal sealed class SharedSecret
{
    private readonly byte[] _bytes;

    /// <exception cref="KeyFormatException">The secret is empty, is in truth a key, or has characters that came along
    /// when it was copied.</exception>
    public SharedSecret(string secret)
    {
        ArgumentNullException.ThrowIfNull(secret);
        if (string.IsNullOrWhiteSpace(secret))
        {
            throw new KeyFormatException("The shared secret is empty; the one agreed with the gateway is wanted here.");
        }

        var material = KeyRecogniser.Read(secret);
        if (material.IsKey)
        {
            throw new KeyFormatException(
                $"The shared secret holds {material.Description}; a secret text agreed with the gateway is wanted "
                    + $"here. An RSA key is read by Load or Parse."
            );
        }

        if (StrayCharacter.Describe(secret, isName: false) is { } stray)
        {
            throw new KeyFormatException(
                $"The shared secret has {stray}. It came along when the secret was copied or read from a file, "
                    + $"and the gateway's has none: give the secret without it."
            );
        }

        _bytes = Encoding.UTF8.GetBytes(secret);
    }

    public ReadOnlySpan<byte> Bytes => _bytes;

    public bool Matches(string text) => CryptographicOperations.FixedTimeEquals(_bytes, Encoding.UTF8.GetBytes(text));

    public bool Matches(SharedSecret other) => CryptographicOperations.FixedTimeEquals(_bytes, other._bytes);
}
