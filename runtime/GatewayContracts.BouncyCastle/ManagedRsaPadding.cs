using System.Security.Cryptography;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Engines;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;
using Org.BouncyCastle.Math;

namespace GatewayContracts;

/// <summary>How RSA signs and verifies a text with one padding. It holds no state.</summary>
internal sealed class ManagedRsaPadding
{
    private static readonly Dictionary<RSASignaturePadding, ManagedRsaPadding> s_paddings = new()
    {
        [RSASignaturePadding.Pkcs1] = new() { Sign = SignPkcs1, Verify = VerifyPkcs1 },
        [RSASignaturePadding.Pss] = new() { Sign = SignPss, Verify = VerifyPss },
    };

    private ManagedRsaPadding() { }

    public required Func<ManagedDigest, ParametersWithRandom, byte[], byte[]> Sign { get; init; }

    /// <summary>The signature is as long as the modulus, and its number is below it.</summary>
    public required Func<ManagedDigest, RsaKeyParameters, byte[], byte[], bool> Verify { get; init; }

    /// <exception cref="CryptographicException">The algorithm is newer than this package.</exception>
    public static ManagedRsaPadding Of(SignatureAlgorithm algorithm) =>
        s_paddings.TryGetValue(algorithm.Padding!, out var padding)
            ? padding
            : throw new CryptographicException(
                $"The package GatewayContracts.BouncyCastle does not know the padding of {algorithm}. Use one version "
                    + "of both packages."
            );

    private static byte[] SignPkcs1(ManagedDigest digest, ParametersWithRandom key, byte[] source)
    {
        var block = digest.ToBlock(source, LengthOf((RsaKeyParameters)key.Parameters));

        // One engine a call: BouncyCastle promises nothing for a shared one, and making one is nothing beside the
        // signature. Encrypting or not decides only whether the result keeps its leading zeros.
        var engine = new RsaBlindedEngine();
        engine.Init(forEncryption: true, key);
        return engine.ProcessBlock(block, 0, block.Length);
    }

    // Opens the signature and compares the whole block with the only right one. BouncyCastle's own verifier would also
    // take a DigestInfo without its NULL, and parsing any block is how forgeries came to be accepted.
    private static bool VerifyPkcs1(ManagedDigest digest, RsaKeyParameters key, byte[] source, byte[] signature)
    {
        var length = LengthOf(key);
        return CryptographicOperations.FixedTimeEquals(
            RsaNumbers.Raise(new BigInteger(1, signature), key, length),
            digest.ToBlock(source, length)
        );
    }

    private static byte[] SignPss(ManagedDigest digest, ParametersWithRandom key, byte[] source)
    {
        var signer = Pss(digest);
        signer.Init(forSigning: true, key);
        signer.BlockUpdate(source, 0, source.Length);
        return signer.GenerateSignature();
    }

    private static bool VerifyPss(ManagedDigest digest, RsaKeyParameters key, byte[] source, byte[] signature)
    {
        // With a modulus of one bit more than whole bytes the encoding has a byte less, and BouncyCastle throws for a
        // longer one.
        var opened =
            key.Modulus.BitLength % 8 == 1
                ? RsaNumbers.Raise(new BigInteger(1, signature), key, signature.Length)
                : [0];
        var verifier = Pss(digest);
        verifier.Init(forSigning: false, key);
        verifier.BlockUpdate(source, 0, source.Length);
        try
        {
            return opened[0] == 0 && verifier.VerifySignature(signature);
        }
        catch (DataLengthException)
        {
            // Zero and one, which BouncyCastle takes for no signatures.
            return false;
        }
    }

    private static PssSigner Pss(ManagedDigest digest)
    {
        var inner = digest.Create();
        return new PssSigner(new RsaBlindedEngine(), inner, inner.GetDigestSize());
    }

    private static int LengthOf(RsaKeyParameters key) => (key.Modulus.BitLength + 7) / 8;
}
