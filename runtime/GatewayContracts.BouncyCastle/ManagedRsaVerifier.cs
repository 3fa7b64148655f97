using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Math;

namespace GatewayContracts;

/// <summary>Verifies with the padding of the algorithm. Shared by all threads.</summary>
internal sealed class ManagedRsaVerifier : Verifier
{
    private readonly ManagedDigest _digest;
    private readonly RsaKeyParameters _key;
    private readonly ManagedRsaPadding _padding;
    private readonly int _length;

    public ManagedRsaVerifier(SignatureAlgorithm algorithm, VerificationKey key)
        : base(algorithm, key)
    {
        _digest = ManagedDigest.Of(algorithm);
        _padding = ManagedRsaPadding.Of(algorithm);
        var numbers = key.ExportParameters();
        _key = RsaNumbers.PublicKey(numbers);
        _length = numbers.Modulus!.Length;
    }

    public override bool Verify(ReadOnlySpan<byte> source, ReadOnlySpan<byte> signature)
    {
        if (signature.Length != _length)
        {
            return false;
        }

        // The same bytes plus the modulus would open to the same block: one message, two signatures.
        var bytes = signature.ToArray();
        return new BigInteger(1, bytes).CompareTo(_key.Modulus) < 0
            && _padding.Verify(_digest, _key, source.ToArray(), bytes);
    }
}
