using System.Security.Cryptography;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Digests;

namespace GatewayContracts;

/// <summary>A digest in managed code, and how a PKCS#1 v1.5 signature names it.</summary>
internal sealed class ManagedDigest
{
    // The bytes before the hash in its DigestInfo: RFC 8017, section 9.2, note 1.
    private static readonly ManagedDigest Md5 = new(
        static () => new MD5Digest(),
        "3020300C06082A864886F70D020505000410"
    );
    private static readonly ManagedDigest Sha1 = new(static () => new Sha1Digest(), "3021300906052B0E03021A05000414");
    private static readonly ManagedDigest Sha256 = new(
        static () => new Sha256Digest(),
        "3031300D060960864801650304020105000420"
    );

    private readonly Func<IDigest> _create;
    private readonly byte[] _prefix;

    private ManagedDigest(Func<IDigest> create, string prefix)
    {
        _create = create;
        _prefix = Convert.FromHexString(prefix);
    }

    /// <exception cref="CryptographicException">The algorithm is newer than this package.</exception>
    public static ManagedDigest Of(SignatureAlgorithm algorithm) =>
        algorithm.Digest.Name switch
        {
            "MD5" => Md5,
            "SHA1" => Sha1,
            "SHA256" => Sha256,
            _ => throw new CryptographicException(
                $"The package GatewayContracts.BouncyCastle does not know the digest of {algorithm}. Use one "
                    + $"version of both packages."
            ),
        };

    /// <summary>A new one: it keeps the state of one computation, so threads cannot share it.</summary>
    public IDigest Create() => _create();

    public byte[] Hash(byte[] source)
    {
        var digest = Create();
        digest.BlockUpdate(source, 0, source.Length);
        var hash = new byte[digest.GetDigestSize()];
        digest.DoFinal(hash, 0);
        return hash;
    }

    /// <summary>
    /// The hash of a source as PKCS#1 v1.5 signs it: 00 01, FF up to the length of the modulus, 00, DigestInfo.
    /// </summary>
    /// <param name="source">The bytes to sign.</param>
    /// <param name="length">The modulus' in bytes. No key that is accepted is too short.</param>
    public byte[] ToBlock(byte[] source, int length)
    {
        byte[] info = [.. _prefix, .. Hash(source)];
        var block = new byte[length];
        block[1] = 1;
        block.AsSpan(2, length - info.Length - 3).Fill(0xFF);
        info.CopyTo(block, length - info.Length);
        return block;
    }
}
