using GatewayContracts;

namespace Benchmarks.Messages;

/// <summary>
/// Takes every signature for genuine, to measure what is done beside the arithmetic. It stands here alone, and in no
/// package.
/// </summary>
internal sealed class UnverifiedSignatures : SignatureBackend
{
    public override string Name => "no cryptography";

    protected override Signer CreateSignerCore(SignatureAlgorithm algorithm, SigningKey key) =>
        new FixedSigner(algorithm, key.Bits / 8);

    protected override Verifier CreateVerifierCore(SignatureAlgorithm algorithm, VerificationKey key) =>
        new CarelessVerifier(algorithm, key);

    private sealed class FixedSigner(SignatureAlgorithm algorithm, int length) : Signer(algorithm)
    {
        protected override byte[] Compute(ReadOnlySpan<byte> source) =>
            [.. Enumerable.Range(0, length).Select(i => (byte)i)];
    }

    private sealed class CarelessVerifier(SignatureAlgorithm algorithm, VerificationKey key) : Verifier(algorithm, key)
    {
        // The test of an account at its start gives zeros, and wants them refused.
        public override bool Verify(ReadOnlySpan<byte> source, ReadOnlySpan<byte> signature) =>
            signature.ContainsAnyExcept((byte)0);
    }
}
