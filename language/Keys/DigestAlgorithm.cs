using System.Security.Cryptography;

namespace GatewayContracts.Language;

/// <summary>A digest that signatures are made with, and how RSA signatures name it.</summary>
internal sealed class DigestAlgorithm
{
    public static readonly DigestAlgorithm Md5 = new("MD5", "MD5", "1.2.840.113549.2.5", 16);
    public static readonly DigestAlgorithm Sha1 = new("SHA-1", "SHA1", "1.3.14.3.2.26", 20);
    public static readonly DigestAlgorithm Sha256 = new("SHA-256", "SHA256", "2.16.840.1.101.3.4.2.1", 32);

    /// <summary>
    /// Every digest that a signature met in practice may name, so that a wrong one can be reported by name.
    /// </summary>
    public static readonly IReadOnlyList<DigestAlgorithm> Known =
    [
        Md5,
        Sha1,
        Sha256,
        new("SHA-224", "SHA224", "2.16.840.1.101.3.4.2.4", 28),
        new("SHA-384", "SHA384", "2.16.840.1.101.3.4.2.2", 48),
        new("SHA-512", "SHA512", "2.16.840.1.101.3.4.2.3", 64),
    ];

    /// <summary>In bytes, the longest of them all.</summary>
    public const int MostLength = 64;

    private readonly byte[] _identifier;
    private readonly byte[] _start;

    private DigestAlgorithm(string name, string platformName, string objectIdentifier, int length)
    {
        Name = name;
        PlatformName = new HashAlgorithmName(platformName);
        Length = length;
        _identifier = DerWriter.AlgorithmIdentifier(objectIdentifier);
        var info = ToDigestInfo(new byte[length]);
        Array.Resize(ref info, info.Length - length);
        _start = info;
    }

    /// <summary>The name in sentences.</summary>
    public string Name { get; }

    public HashAlgorithmName PlatformName { get; }

    /// <summary>In bytes.</summary>
    public int Length { get; }

    /// <summary>For proofs and diagnosis: never refused by a platform's policy.</summary>
    public byte[] Hash(ReadOnlySpan<byte> source)
    {
        var hash = new byte[Length];
        Hash(source, hash);
        return hash;
    }

    /// <inheritdoc cref="Hash(ReadOnlySpan{byte})"/>
    /// <param name="hash">Room for <see cref="Length"/> bytes.</param>
    public void Hash(ReadOnlySpan<byte> source, Span<byte> hash)
    {
        if (this == Md5)
        {
            Md5Digest.Compute(source, hash);
            return;
        }

#if NET
        CryptographicOperations.HashData(PlatformName, source, hash);
#else
        using var computing = IncrementalHash.CreateHash(PlatformName);
        computing.AppendData(source.ToArray());
        computing.GetHashAndReset().CopyTo(hash);
#endif
    }

    public byte[] HashKeyed(byte[] secret, byte[] source)
    {
        using var hash = IncrementalHash.CreateHMAC(PlatformName, secret);
        hash.AppendData(source);
        return hash.GetHashAndReset();
    }

    /// <summary>The bytes before the hash in its DigestInfo.</summary>
    public ReadOnlySpan<byte> DigestInfoStart => _start;

    /// <summary>The DigestInfo of a hash, as PKCS#1 v1.5 signs it.</summary>
    public byte[] ToDigestInfo(byte[] hash) =>
        DerWriter.Value(DerTag.Sequence, _identifier, DerWriter.Value(DerTag.OctetString, hash));
}
