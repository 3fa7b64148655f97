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

    /// <summary>Every algorithm of the spec language.</summary>
    public static IReadOnlyList<SignatureAlgorithm> All { get; } =
    [.. SignatureScheme.All.Select(scheme => new SignatureAlgorithm(scheme))];

    /// <summary>
    /// The name in the spec language, such as <c>sha256-with-rsa</c>. The name on the wire is in the gateway's spec.
    /// </summary>
    public string Name => Scheme.Name;

    /// <summary>The kind of keys that it takes.</summary>
    public KeyFamily Family => Scheme.Family;

    /// <summary>The digest inside.</summary>
    public HashAlgorithmName Digest => Scheme.Digest.PlatformName;

    /// <summary>
    /// How RSA pads the digest; null if RSA is not used. A salt is as long as the digest, and a mask is made with the
    /// same digest.
    /// </summary>
    public RSASignaturePadding? Padding => (Scheme as RsaScheme)?.Padding.Platform;

    /// <summary>Whether the shared secret keys an HMAC; false if the signed text itself contains the secret.</summary>
    public bool UsesHmac => Scheme is SecretScheme { Use: SecretUse.Hmac };

    internal SignatureScheme Scheme { get; }

    /// <summary>The algorithm of a name in the spec language.</summary>
    /// <exception cref="ArgumentException">The language has no algorithm with that name.</exception>
    public static SignatureAlgorithm Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return TryFromName(name, out var algorithm)
            ? algorithm
            : throw new ArgumentException(
                $"There is no such algorithm; there are {string.Join(", ", All)}.",
                nameof(name)
            );
    }

    /// <summary>Finds an algorithm by its exact name in the spec language; false and null for any other text.</summary>
    public static bool TryFromName(string? name, [NotNullWhen(true)] out SignatureAlgorithm? algorithm)
    {
        algorithm = All.FirstOrDefault(candidate => candidate.Name == name);
        return algorithm is not null;
    }

    /// <summary>The algorithm's name.</summary>
    public override string ToString() => Name;
}
