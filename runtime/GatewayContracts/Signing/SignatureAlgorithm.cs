using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using GatewayContracts.Language;

namespace GatewayContracts;

/// <summary>
/// A signature algorithm, by its name in the spec language. An account pins one; a received message is only checked
/// against it and never chooses it. There is one instance of each, so reference equality is equality.
/// </summary>
public sealed class SignatureAlgorithm
{
    private SignatureAlgorithm(SignatureScheme scheme) => Scheme = scheme;

    /// <summary><c>md5-with-rsa</c>: RSA (PKCS#1 v1.5) over MD5, in Base64.</summary>
    public static SignatureAlgorithm Md5WithRsa { get; } = new(SignatureScheme.Md5WithRsa);

    /// <summary><c>sha1-with-rsa</c>: RSA (PKCS#1 v1.5) over SHA-1, in Base64.</summary>
    public static SignatureAlgorithm Sha1WithRsa { get; } = new(SignatureScheme.Sha1WithRsa);

    /// <summary><c>sha256-with-rsa</c>: RSA (PKCS#1 v1.5) over SHA-256, in Base64.</summary>
    public static SignatureAlgorithm Sha256WithRsa { get; } = new(SignatureScheme.Sha256WithRsa);

    /// <summary><c>md5</c>: the MD5 digest of a source that ends in the shared secret, in hexadecimal.</summary>
    public static SignatureAlgorithm Md5 { get; } = new(SignatureScheme.Md5);

    /// <summary><c>sha256</c>: the SHA-256 digest of a source that ends in the shared secret, in hexadecimal.</summary>
    public static SignatureAlgorithm Sha256 { get; } = new(SignatureScheme.Sha256);

    /// <summary><c>hmac-sha256</c>: HMAC with SHA-256 under the shared secret, in hexadecimal.</summary>
    public static SignatureAlgorithm HmacSha256 { get; } = new(SignatureScheme.HmacSha256);

    /// <summary>Every algorithm of the spec language.</summary>
    public static IReadOnlyList<SignatureAlgorithm> All { get; } =
    [Md5WithRsa, Sha1WithRsa, Sha256WithRsa, Md5, Sha256, HmacSha256];

    /// <summary>The name in the spec language. The name on the wire is the gateway's and stands in its spec.</summary>
    public string Name => Scheme.Name;

    /// <summary>
    /// Whether it takes an RSA key and gives Base64; otherwise it takes a shared secret and gives hexadecimal.
    /// </summary>
    public bool UsesRsa => Scheme.Method == SignatureMethod.Rsa;

    /// <summary>Whether the shared secret keys an HMAC; false where the source itself carries it.</summary>
    public bool UsesHmac => Scheme.Method == SignatureMethod.Hmac;

    /// <summary>The digest inside.</summary>
    public HashAlgorithmName Digest => Scheme.Digest.PlatformName;

    internal SignatureScheme Scheme { get; }

    /// <summary>Finds an algorithm by its exact name in the spec language; false and null for any other text.</summary>
    public static bool TryFromName(string? name, [NotNullWhen(true)] out SignatureAlgorithm? algorithm)
    {
        algorithm = All.FirstOrDefault(candidate => candidate.Name == name);
        return algorithm is not null;
    }

    /// <summary>The algorithm's name.</summary>
    public override string ToString() => Name;
}
