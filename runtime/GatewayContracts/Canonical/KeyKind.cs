namespace GatewayContracts.Canonical;

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
    Empty,
    TooLarge,
    NotBase64,
    Truncated,
    TrailingData,
    Unrecognised,
}
