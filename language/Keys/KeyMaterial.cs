namespace GatewayContracts.Language;

/// <summary>What was found in the bytes given as a key, and the RSA numbers when there are any.</summary>
/// <param name="detail">What the description of the kind leaves open: an algorithm, a count, a position. Never key
/// material.</param>
internal sealed class KeyMaterial(
    KeyKind kind,
    string detail = "",
    RsaPublicNumbers? publicNumbers = null,
    RsaPrivateNumbers? privateNumbers = null,
    DateTimeOffset? certificateEnd = null
)
{
    public KeyKind Kind { get; } = kind;

    /// <summary>
    /// The public numbers of a public key or certificate; null for a private key, which must not pass for a public one.
    /// </summary>
    public RsaPublicNumbers? Public { get; } = publicNumbers;

    public RsaPrivateNumbers? Private { get; } = privateNumbers;

    /// <summary>When the certificate ends that the key came in; null where it came in none.</summary>
    public DateTimeOffset? CertificateEnd { get; } = certificateEnd;

    /// <summary>
    /// Whether it certainly is a key, of whatever kind; then it is never shown, and nothing else was meant by it.
    /// </summary>
    public bool IsKey => Kind < KeyKind.Empty;

    /// <summary>What this is, to follow "holds" in a sentence.</summary>
    public string Description =>
        Kind switch
        {
            KeyKind.RsaPrivatePkcs1 => "an RSA private key (PKCS#1)",
            KeyKind.RsaPrivatePkcs8 => "an RSA private key (PKCS#8)",
            KeyKind.RsaPublicPkcs1 => "an RSA public key (PKCS#1)",
            KeyKind.RsaPublicSubjectPublicKeyInfo => "an RSA public key",
            KeyKind.RsaCertificate => "a certificate with an RSA public key",
            KeyKind.EncryptedPrivateKey => "a private key encrypted with a password",
            KeyKind.OtherPrivateKey => "a private key for " + detail + " and not for plain RSA",
            KeyKind.OtherPublicKey => "a public key for " + detail + " and not for plain RSA",
            KeyKind.OtherCertificate => "a certificate for " + detail + " and not for plain RSA",
            KeyKind.CertificateRequest => "a certificate signing request",
            KeyKind.CertificateBundle => "a PKCS#7 bundle of certificates",
            KeyKind.Pkcs12 => "a PKCS#12 store (.p12, .pfx)",
            KeyKind.JavaKeyStore => "a Java key store",
            KeyKind.OpenSshKey => "a key in OpenSSH's own format",
            KeyKind.XmlKey => "a key in XML (RSAKeyValue)",
            KeyKind.SeveralBlocks => "several PEM blocks (" + detail + ")",
            KeyKind.EncodedTwice => "a PEM text that was encoded as Base64 once more",
            KeyKind.Empty => "nothing",
            KeyKind.TooLarge => "far more than a key",
            KeyKind.LostPlusSigns => "a key in which blanks stand where plus signs belong (the first is character "
                + detail
                + ")",
            KeyKind.Quoted => "text in quotation marks",
            KeyKind.UrlEncoded => "text that is still URL-encoded (see character " + detail + ")",
            KeyKind.UrlAlphabet => "Base64 in the alphabet for URLs (see character " + detail + ")",
            KeyKind.Escaped => "text with escapes of JSON or HTML in it (see character " + detail + ")",
            KeyKind.BrokenArmour => "a PEM text whose BEGIN line is missing or damaged",
            KeyKind.NotBase64 => "text that is neither PEM nor Base64 (" + detail + ")",
            KeyKind.Truncated => "a key that is cut short",
            KeyKind.TrailingData => "more bytes after the end of the key (" + detail + ")",
            _ => "data in no known key format, or a damaged key",
        };
}
