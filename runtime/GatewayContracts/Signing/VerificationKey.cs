using System.Security.Cryptography;
using GatewayContracts.Language;

namespace GatewayContracts;

/// <summary>
/// A key of the gateway that its messages are verified with: an RSA public key, or the secret shared with it.
/// Immutable. Two keys are equal when their numbers are, whatever form they came in and whatever they are named.
/// </summary>
public abstract class VerificationKey : IEquatable<VerificationKey>
{
    private protected VerificationKey(string fingerprint, string? name = null, DateTimeOffset? certificateEnd = null)
    {
        Fingerprint = fingerprint;
        Name = name;
        CertificateEnd = certificateEnd;
    }

    /// <summary>
    /// What people call this key, for logs and results; a loaded key has its file's name, any other none until
    /// <see cref="Named"/>.
    /// </summary>
    public string? Name { get; private set; }

    /// <summary>The kind of key that this is: which algorithms take it.</summary>
    public abstract KeyFamily Family { get; }

    /// <summary>The modulus' length in bits; 0 for a shared secret, whose length is nobody's business.</summary>
    public abstract int Bits { get; }

    /// <summary>
    /// The first 16 hexadecimal digits of the SHA-256 digest of the key's SubjectPublicKeyInfo in DER, to compare keys
    /// by. Safe to print: of a shared secret nothing is digested, and a fixed text stands here.
    /// </summary>
    public string Fingerprint { get; }

    /// <summary>
    /// When the certificate ends that the key came in, in UTC; null where it came in none. The key verifies after it
    /// too: a gateway changes its key by telling its merchants. It says when to ask for the next one.
    /// </summary>
    public DateTimeOffset? CertificateEnd { get; }

    /// <summary>Null for a key that is no shared secret.</summary>
    internal virtual SharedSecret? Secret => null;

    /// <summary>What it is, without its name.</summary>
    private protected abstract string Description { get; }

    /// <summary>
    /// Reads an RSA public key from a file: SubjectPublicKeyInfo, PKCS#1 or a certificate, as PEM, bare Base64 or DER.
    /// Of a certificate only the key counts: neither dates nor issuer decide anything.
    /// </summary>
    /// <exception cref="KeyFormatException">The file is missing or unreadable, or holds anything else; the message says
    /// what.</exception>
    public static VerificationKey Load(string path) =>
        From(KeyFile.Read(path, out var holder), holder, QuotedText.EscapeName(Path.GetFileName(path)));

    /// <summary>
    /// Reads an RSA public key from a text: SubjectPublicKeyInfo, PKCS#1 or a certificate, as PEM or bare Base64. Line
    /// breaks may be missing or written as <c>\n</c>.
    /// </summary>
    /// <exception cref="KeyFormatException">The text is anything else; the message says what.</exception>
    public static VerificationKey Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return From(KeyRecogniser.Read(text), "The text");
    }

    /// <summary>
    /// Reads an RSA public key from the bytes of a file: SubjectPublicKeyInfo, PKCS#1 or a certificate, as PEM, bare
    /// Base64 or DER.
    /// </summary>
    /// <exception cref="KeyFormatException">The bytes are anything else; the message says what.</exception>
    public static VerificationKey Parse(ReadOnlySpan<byte> pemOrDer) =>
        From(KeyRecogniser.Read(pemOrDer.ToArray()), "The data");

    /// <summary>
    /// The secret shared with the gateway, for the algorithms that use no RSA; its UTF-8 bytes count, blanks inside it
    /// included.
    /// </summary>
    /// <exception cref="KeyFormatException">The secret is empty, is in truth a key, or has characters that came along
    /// when it was copied: a blank or a line end at its ends, or one that nobody sees.</exception>
    public static VerificationKey FromSecret(string secret) => new SecretVerificationKey(new SharedSecret(secret));

    /// <summary>The same key under a name.</summary>
    /// <exception cref="ArgumentException">The name is empty or longer than 100 characters, has a line break or another
    /// character that nobody sees, or is a key or this secret itself: it is shown in logs.</exception>
    public VerificationKey Named(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (name.Length > 100 || KeyRecogniser.Read(name).IsKey || Secret?.Matches(name) == true)
        {
            throw new ArgumentException(
                "A key's name is shown in logs, and what was given is too long for one or is a key or a secret itself.",
                nameof(name)
            );
        }

        if (StrayCharacter.Describe(name, isName: false) is { } stray)
        {
            throw new ArgumentException($"A key's name is shown in logs, and the one given has {stray}.", nameof(name));
        }

        var named = (VerificationKey)MemberwiseClone();
        named.Name = name;
        return named;
    }

    /// <summary>A copy of the RSA numbers, for a <see cref="SignatureBackend"/>.</summary>
    /// <exception cref="InvalidOperationException">This is no RSA key.</exception>
    public virtual RSAParameters ExportParameters() =>
        throw new InvalidOperationException($"{Family.Subject} has no RSA numbers.");

    /// <summary>
    /// A copy of the shared secret, for a <see cref="SignatureBackend"/> and nobody else. The caller clears it.
    /// </summary>
    /// <exception cref="InvalidOperationException">This is no shared secret.</exception>
    public virtual byte[] ExportSecret() =>
        throw new InvalidOperationException($"{Family.Subject} has no shared secret.");

    /// <inheritdoc/>
    public bool Equals(VerificationKey? other) => other is not null && IsSameAs(other);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as VerificationKey);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => Fingerprint.GetHashCode(StringComparison.Ordinal);

    /// <summary>The name if there is one, the kind of key, its length and its fingerprint.</summary>
    public sealed override string ToString() => Name is null ? Description : $"{Name} ({Description})";

    /// <summary>The only length in bytes that a signature by an algorithm can have.</summary>
    internal abstract int SignatureLength(SignatureAlgorithm algorithm);

    /// <summary>
    /// What was signed; null when the key does not open the signature, or no key of its family opens any. For
    /// explanations alone.
    /// </summary>
    internal virtual OpenedSignature? Open(ReadOnlySpan<byte> signature) => null;

    /// <summary>What verifies with it by the platform's cryptography.</summary>
    internal abstract Verifier CreatePlatformVerifier(SignatureAlgorithm algorithm);

    private protected abstract bool IsSameAs(VerificationKey other);

    private static RsaVerificationKey From(KeyMaterial material, string holder, string? name = null) =>
        KeyProblem.AsPublicKey(material, holder) is { } problem
            ? throw new KeyFormatException(problem)
            : new RsaVerificationKey(material.Public!, name, material.CertificateEnd);
}
