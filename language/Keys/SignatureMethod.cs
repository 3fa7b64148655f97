namespace GatewayContracts.Language;

/// <summary>How an algorithm makes a signature out of a source and a key.</summary>
internal enum SignatureMethod
{
    /// <summary>RSA, PKCS#1 v1.5; written in Base64.</summary>
    Rsa,

    /// <summary>A digest of the source, which already ends in the secret; written in hexadecimal.</summary>
    Digest,

    /// <summary>An HMAC under the secret; written in hexadecimal.</summary>
    Hmac,
}
