using System.Security.Cryptography;
using GatewayContracts.Language;

namespace GatewayContracts;

/// <summary>
/// A key of the gateway that its messages are verified with: an RSA public key, or the secret shared with it.
/// Immutable. Two keys are equal if their numbers are, whatever their form and name.
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
    /// A name for people, in logs and results. A loaded key has its file's name; any other key has none until
    /// <see cref="Named"/>.
    /// </summary>
    public string? Name { get; private set; }

    /// <summary>The kind of key that this is: which algorithms take it.</summary>
    public abstract KeyFamily Family { get; }

    /// <summary>The modulus' length in bits; 0 for a shared secret, whose length is not shown.</summary>
    public abstract int Bits { get; }

    /// <summary>
    /// The first 16 hexadecimal digits of the SHA-256 digest of the key's SubjectPublicKeyInfo in DER, to compare keys
    /// by. Safe to print: for a shared secret, this is a fixed text and no digest.
    /// </summary>
    public string Fingerprint { get; }

    /// <summary>
    /// When the certificate that held the key expires, in UTC; null if there was none. The key still verifies after
    /// that, because a gateway announces a new key to its merchants. The time says when to ask for the next key.
    /// </summary>
    public DateTimeOffset? CertificateEnd { get; }

    /// <summary>Null for a key that is not a shared secret.</summary>
    internal virtual SharedSecret? Secret => null;

    /// <summary>What it is, without its name.</summary>
    private protected abstract string Description { get; }

    /// <summary>
    /// Reads an RSA public key from a file: SubjectPublicKeyInfo, PKCS#1 or a certificate, as PEM, bare Base64 or DER.
    /// Only the key of a certificate is used: its dates and its issuer decide nothing.
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
    /// The secret shared with the gateway, for the algorithms without RSA. Its UTF-8 bytes are used, including blanks
    /// inside it.
    /// </summary>
    /// <exception cref="KeyFormatException">The secret is empty, is really a key, or has characters from copying: a
    /// blank or a line end at either end, or an invisible character.</exception>
    public static VerificationKey FromSecret(string secret) => new SecretVerificationKey(new SharedSecret(secret));

    /// <summary>The same key under a name.</summary>
    /// <exception cref="ArgumentException">The name is empty or longer than 100 characters, has a line break or another
    /// invisible character, or is a key or this secret itself. The name is shown in logs.</exception>
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
    /// <exception cref="InvalidOperationException">This is not an RSA key.</exception>
    public virtual RSAParameters ExportParameters() =>
        throw new InvalidOperationException($"{Family.Subject} has no RSA numbers.");

    /// <summary>A copy of the shared secret, only for a <see cref="SignatureBackend"/>. The caller clears it.</summary>
    /// <exception cref="InvalidOperationException">This is not a shared secret.</exception>
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
    /// What was signed; null if the key does not open the signature, or if keys of its family open none. Only for
    /// explanations.
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
