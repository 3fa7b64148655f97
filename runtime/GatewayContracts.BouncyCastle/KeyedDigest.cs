using System.Security.Cryptography;
using Org.BouncyCastle.Crypto.Macs;
using Org.BouncyCastle.Crypto.Parameters;

namespace GatewayContracts;

/// <summary>The digest of a source, under a secret where the algorithm is an HMAC. Shared by all threads.</summary>
internal sealed class KeyedDigest
{
    private readonly ManagedDigest _digest;
    private readonly KeyParameter? _secret;

    private KeyedDigest(SignatureAlgorithm algorithm, byte[] secret)
    {
        _digest = ManagedDigest.Of(algorithm);

        // A plain digest has its secret in the source.
        _secret = algorithm.UsesHmac ? new KeyParameter(secret) : null;
        CryptographicOperations.ZeroMemory(secret);
    }

    public static KeyedDigest Of(SignatureAlgorithm algorithm, SigningKey key) => new(algorithm, key.ExportSecret());

    public static KeyedDigest Of(SignatureAlgorithm algorithm, VerificationKey key) =>
        new(algorithm, key.ExportSecret());

    public byte[] Compute(ReadOnlySpan<byte> source)
    {
        var bytes = source.ToArray();
        if (_secret is null)
        {
            return _digest.Hash(bytes);
        }

        // An HMac keeps the state of one computation, so each call has its own.
        var hmac = new HMac(_digest.Create());
        hmac.Init(_secret);
        hmac.BlockUpdate(bytes, 0, bytes.Length);
        var hash = new byte[hmac.GetMacSize()];
        hmac.DoFinal(hash, 0);
        return hash;
    }
}
