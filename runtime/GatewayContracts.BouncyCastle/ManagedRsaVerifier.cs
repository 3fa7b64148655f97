using System.Security.Cryptography;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Math;

namespace GatewayContracts;

/// <summary>
/// Opens the signature and compares the whole block with the only right one. BouncyCastle's own verifier would also
/// take a DigestInfo without its NULL, and parsing any block is how forgeries came to be accepted.
/// </summary>
internal sealed class ManagedRsaVerifier : Verifier
{
    private readonly ManagedDigest _digest;
    private readonly RsaKeyParameters _key;
    private readonly int _length;

    public ManagedRsaVerifier(SignatureAlgorithm algorithm, VerificationKey key)
        : base(algorithm, key)
    {
        _digest = ManagedDigest.Of(algorithm);
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
        var number = new BigInteger(1, signature.ToArray());
        return number.CompareTo(_key.Modulus) < 0
            && CryptographicOperations.FixedTimeEquals(
                RsaNumbers.Raise(number, _key, _length),
                _digest.ToBlock(source.ToArray(), _length)
            );
    }
}
