using System.Security.Cryptography;
using GatewayContracts.Language;

namespace GatewayContracts;

/// <summary>
/// The merchant's key that messages are signed with: an RSA private key, or the secret shared with the gateway.
/// Immutable, and never shown: neither <see cref="ToString"/> nor any exception contains key material.
/// </summary>
public abstract class SigningKey
{
    private protected SigningKey(VerificationKey counterpart) => Counterpart = counterpart;

    /// <summary>The kind of key that this is: which algorithms take it.</summary>
    public KeyFamily Family => Counterpart.Family;

    /// <summary>Whether the private key is held elsewhere: such a key signs asynchronously only.</summary>
    public bool IsExternal => ExternalSigner is not null;

    /// <summary>The modulus' length in bits; 0 for a shared secret, whose length is not shown.</summary>
    public int Bits => Counterpart.Bits;

    /// <summary>The public half, which the gateway has; null for a shared secret.</summary>
    public VerificationKey? PublicKey => Family.HasPublicHalf ? Counterpart : null;

    /// <summary>Null for a key that is not a shared secret.</summary>
    internal virtual SharedSecret? Secret => null;

    /// <summary>Null for a key that is held here.</summary>
    internal virtual IExternalSigner? ExternalSigner => null;

    /// <summary>What verifies this key's own signatures.</summary>
    internal VerificationKey Counterpart { get; }

    /// <summary>Reads an RSA private key from a file: PKCS#8 or PKCS#1, as PEM, bare Base64 or DER.</summary>
    /// <exception cref="KeyFormatException">The file is missing or unreadable, or holds anything else; the message says
    /// what.</exception>
    public static SigningKey Load(string path) => From(KeyFile.Read(path, out var holder), holder);

    /// <summary>
    /// Reads an RSA private key from a text: PKCS#8 or PKCS#1, as PEM or bare Base64. Line breaks may be missing or
    /// written as <c>\n</c>.
    /// </summary>
    /// <exception cref="KeyFormatException">The text is anything else; the message says what.</exception>
    public static SigningKey Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return From(KeyRecogniser.Read(text), "The text");
    }

    /// <summary>
    /// Reads an RSA private key from the bytes of a file: PKCS#8 or PKCS#1, as PEM, bare Base64 or DER.
    /// </summary>
    /// <exception cref="KeyFormatException">The bytes are anything else; the message says what.</exception>
    public static SigningKey Parse(ReadOnlySpan<byte> pemOrDer) =>
        From(KeyRecogniser.Read(pemOrDer.ToArray()), "The data");

    /// <summary>
    /// The secret shared with the gateway, for the algorithms without RSA. Its UTF-8 bytes are used, including blanks
    /// inside it.
    /// </summary>
    /// <exception cref="KeyFormatException">The secret is empty, is really a key, or has characters from copying: a
    /// blank or a line end at either end, or an invisible character.</exception>
    public static SigningKey FromSecret(string secret) => new SecretSigningKey(new SharedSecret(secret));

    /// <summary>An RSA private key that is held elsewhere.</summary>
    /// <param name="publicKey">Its public half; every signature is verified with it before anything is sent.</param>
    /// <param name="signer">Asks for a signature.</param>
    /// <exception cref="ArgumentException"><paramref name="publicKey"/> is a shared secret.</exception>
    public static SigningKey External(VerificationKey publicKey, IExternalSigner signer)
    {
        ArgumentNullException.ThrowIfNull(publicKey);
        ArgumentNullException.ThrowIfNull(signer);
        return publicKey.Family.HasPublicHalf
            ? new ExternalSigningKey(publicKey, signer)
            : throw new ArgumentException($"{publicKey.Family.Subject} has no public half.", nameof(publicKey));
    }

    /// <summary>
    /// A copy of the RSA numbers, private ones included, only for a <see cref="SignatureBackend"/>. The caller clears
    /// it.
    /// </summary>
    /// <exception cref="InvalidOperationException">This is not an RSA key, or the key is held elsewhere.</exception>
    public virtual RSAParameters ExportParameters() =>
        throw new InvalidOperationException($"{Family.Subject} has no RSA numbers.");

    /// <summary>The platform's object of the key; what was copied on the way is wiped.</summary>
    /// <exception cref="InvalidOperationException">This is a shared secret, or the key is held elsewhere.</exception>
    internal RSA CreateRsa()
    {
        var numbers = ExportParameters();
        try
        {
            return RSA.Create(numbers);
        }
        finally
        {
            foreach (var secret in new[] { numbers.D, numbers.P, numbers.Q, numbers.DP, numbers.DQ, numbers.InverseQ })
            {
                CryptographicOperations.ZeroMemory(secret);
            }
        }
    }

    /// <summary>A copy of the shared secret, only for a <see cref="SignatureBackend"/>. The caller clears it.</summary>
    /// <exception cref="InvalidOperationException">This is not a shared secret.</exception>
    public virtual byte[] ExportSecret() =>
        throw new InvalidOperationException($"{Family.Subject} has no shared secret.");

    /// <summary>The kind of key, its length and the fingerprint of its public half.</summary>
    public abstract override string ToString();

    /// <summary>The signer with this key by the platform's cryptography. The key keeps it.</summary>
    internal abstract Signer CreatePlatformSigner(SignatureAlgorithm algorithm);

    private static RsaSigningKey From(KeyMaterial material, string holder) =>
        KeyProblem.AsPrivateKey(material, holder) is { } problem
            ? throw new KeyFormatException(problem)
            : new RsaSigningKey(material.Private!);
}
