using System.Security.Cryptography;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Engines;
using Org.BouncyCastle.Crypto.Parameters;

namespace GatewayContracts;

/// <summary>Signs with the primes and blinded, so that the time it takes tells nothing of the key.</summary>
internal sealed class ManagedRsaSigner : Signer
{
    private readonly ManagedDigest _digest;
    private readonly ParametersWithRandom _key;
    private readonly int _length;

    public ManagedRsaSigner(SignatureAlgorithm algorithm, SigningKey key)
        : base(algorithm)
    {
        _digest = ManagedDigest.Of(algorithm);
        var numbers = key.ExportParameters();
        try
        {
            _length = numbers.Modulus!.Length;
            _key = RsaNumbers.BlindedPrivateKey(numbers);
        }
        finally
        {
            // What BouncyCastle copies them into cannot be cleared; these can.
            foreach (var secret in new[] { numbers.D, numbers.P, numbers.Q, numbers.DP, numbers.DQ, numbers.InverseQ })
            {
                CryptographicOperations.ZeroMemory(secret);
            }
        }
    }

    protected override byte[] Compute(ReadOnlySpan<byte> source)
    {
        var block = _digest.ToBlock(source.ToArray(), _length);

        // One engine a call: BouncyCastle promises nothing for a shared one, and making one is nothing beside the
        // signature. Encrypting or not decides only whether the result keeps its leading zeros.
        var engine = new RsaBlindedEngine();
        engine.Init(forEncryption: true, _key);
        try
        {
            return engine.ProcessBlock(block, 0, block.Length);
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArithmeticException or CryptoException)
        {
            // The engine opens what it signed: a wrong signature would give the primes away to whoever sees it.
            throw new CryptographicException(
                "The signature does not open to what was signed, so it was withheld. The key is damaged, or the "
                    + "machine is.",
                problem
            );
        }
    }
}
