namespace GatewayContracts.Metadata;

/// <summary>How the keys inside an encrypted message are encrypted themselves.</summary>
public enum KeyEncryption
{
    /// <summary>RSA with OAEP, by SHA-1 and MGF1 with SHA-1.</summary>
    RsaOaepSha1,

    /// <summary>RSA with OAEP, by SHA-256 and MGF1 with SHA-256.</summary>
    RsaOaepSha256,
}
