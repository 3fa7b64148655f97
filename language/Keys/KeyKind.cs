namespace GatewayContracts.Language;

/// <summary>What the bytes given as a key turn out to be.</summary>
internal enum KeyKind
{
    RsaPrivatePkcs1,
    RsaPrivatePkcs8,
    RsaPublicPkcs1,
    RsaPublicSubjectPublicKeyInfo,
    RsaCertificate,

    EncryptedPrivateKey,
    OtherPrivateKey,
    OtherPublicKey,
    OtherCertificate,
    CertificateRequest,
    CertificateBundle,
    Pkcs12,
    JavaKeyStore,
    OpenSshKey,
    XmlKey,

    SeveralBlocks,
    EncodedTwice,
    LostPlusSigns,

    // From here on no key was seen, though one may be in it.
    Empty,
    TooLarge,
    Quoted,
    UrlEncoded,
    UrlAlphabet,
    Escaped,
    BrokenArmour,
    NotBase64,
    Truncated,
    TrailingData,
    Unrecognised,
}
