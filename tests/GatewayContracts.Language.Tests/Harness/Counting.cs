namespace GatewayContracts.Language.Tests;

/// <summary>The platform's signatures, counted: how much work a message costs.</summary>
public sealed class Counting : SignatureBackend
{
    public int Verifications { get; private set; }

    public override string Name => "counting";

    protected override Signer CreateSignerCore(SignatureAlgorithm algorithm, SigningKey key) =>
        Platform.CreateSigner(algorithm, key);

    protected override Verifier CreateVerifierCore(SignatureAlgorithm algorithm, VerificationKey key) =>
        new CountingVerifier(this, algorithm, key);

    private sealed class CountingVerifier(Counting counting, SignatureAlgorithm algorithm, VerificationKey key)
        : Verifier(algorithm, key)
    {
        private readonly Verifier _verifier = Platform.CreateVerifier(algorithm, key);

        public override bool Verify(ReadOnlySpan<byte> source, ReadOnlySpan<byte> signature)
        {
            counting.Verifications++;
            return _verifier.Verify(source, signature);
        }
    }
}
