using System.Globalization;
using System.Security.Cryptography;
using GatewayContracts.Language;

namespace GatewayContracts;

/// <summary>
/// A key of the gateway that its messages are verified with: an RSA public key, or the secret shared with it.
/// Immutable. Two keys are equal when their numbers are, whatever form they came in and whatever they are named.
/// </summary>
public sealed class VerificationKey : IEquatable<VerificationKey>
{
    private readonly RsaPublicNumbers? _numbers;

    internal VerificationKey(RsaPublicNumbers numbers, string? name = null, DateTimeOffset? certificateEnd = null)
    {
        _numbers = numbers;
        Name = name;
        CertificateEnd = certificateEnd;
        Fingerprint = Convert.ToHexStringLower(SHA256.HashData(numbers.ToSubjectPublicKeyInfo()), 0, 8);
    }

    internal VerificationKey(SharedSecret secret, string? name = null)
    {
        Secret = secret;
        Name = name;
        Fingerprint = "shared-secret";
    }

    private VerificationKey(VerificationKey key, string name)
    {
        _numbers = key._numbers;
        Secret = key.Secret;
        Fingerprint = key.Fingerprint;
        CertificateEnd = key.CertificateEnd;
        Name = name;
    }

    /// <summary>
    /// What people call this key, for logs and results; a loaded key has its file's name, any other none until
    /// <see cref="Named"/>.
    /// </summary>
    public string? Name { get; }

    /// <summary>Whether this is an RSA public key; otherwise it is a shared secret.</summary>
    public bool IsRsa => _numbers is not null;

    /// <summary>The modulus' length in bits; 0 for a shared secret, whose length is nobody's business.</summary>
    public int Bits => _numbers?.Bits ?? 0;

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

    internal SharedSecret? Secret { get; }

    /// <summary>Null for a shared secret.</summary>
    internal RsaPublicNumbers? Numbers => _numbers;

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
    public static VerificationKey FromSecret(string secret) => new(new SharedSecret(secret));

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

        return new VerificationKey(this, name);
    }

    /// <summary>A copy of the RSA numbers, for a <see cref="SignatureBackend"/>.</summary>
    /// <exception cref="InvalidOperationException">This is a shared secret.</exception>
    public RSAParameters ExportParameters() =>
        _numbers is null
            ? throw new InvalidOperationException("A shared secret has no RSA numbers.")
            : new RSAParameters { Modulus = [.. _numbers.Modulus], Exponent = [.. _numbers.Exponent] };

    /// <summary>
    /// A copy of the shared secret, for a <see cref="SignatureBackend"/> and nobody else. The caller clears it.
    /// </summary>
    /// <exception cref="InvalidOperationException">This is an RSA key.</exception>
    public byte[] ExportSecret() =>
        Secret?.Bytes.ToArray() ?? throw new InvalidOperationException("An RSA key has no shared secret.");

    /// <inheritdoc/>
    public bool Equals(VerificationKey? other) =>
        other is not null
        && (
            Secret is not null
                ? other.Secret is not null && Secret.Matches(other.Secret)
                : other._numbers is not null
                    && BigEndian.AreEqual(_numbers!.Modulus, other._numbers.Modulus)
                    && BigEndian.AreEqual(_numbers.Exponent, other._numbers.Exponent)
        );

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as VerificationKey);

    /// <inheritdoc/>
    public override int GetHashCode() => Fingerprint.GetHashCode(StringComparison.Ordinal);

    /// <summary>The name if there is one, the kind of key, its length and its fingerprint.</summary>
    public override string ToString()
    {
        var kind = IsRsa
            ? string.Create(CultureInfo.InvariantCulture, $"RSA public key, {Bits} bits, fingerprint {Fingerprint}")
            : "shared secret";
        return Name is null ? kind : $"{Name} ({kind})";
    }

    private static VerificationKey From(KeyMaterial material, string holder, string? name = null) =>
        KeyProblem.AsPublicKey(material, holder) is { } problem
            ? throw new KeyFormatException(problem)
            : new VerificationKey(material.Public!, name, material.CertificateEnd);
}
