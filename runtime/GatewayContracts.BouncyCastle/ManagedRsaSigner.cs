using System.Security.Cryptography;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Parameters;

namespace GatewayContracts;

/// <summary>Signs with the primes and blinded, so that its time reveals nothing about the key.</summary>
internal sealed class ManagedRsaSigner : Signer
{
    private readonly ManagedDigest _digest;
    private readonly ParametersWithRandom _key;
    private readonly ManagedRsaPadding _padding;

    public ManagedRsaSigner(SignatureAlgorithm algorithm, SigningKey key)
        : base(algorithm)
    {
        _digest = ManagedDigest.Of(algorithm);
        _padding = ManagedRsaPadding.Of(algorithm);
        var numbers = key.ExportParameters();
        try
        {
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
        try
        {
            return _padding.Sign(_digest, _key, source.ToArray());
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArithmeticException or CryptoException)
        {
            // The engine opens what it signed: a wrong signature would reveal the primes to anybody who sees it.
            throw new CryptographicException(
                "The signature does not open to what was signed, so it was withheld. The key is damaged, or the "
                    + "machine is.",
                problem
            );
        }
    }
}
