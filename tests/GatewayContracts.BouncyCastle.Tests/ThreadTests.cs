namespace GatewayContracts.BouncyCastle.Tests;

public sealed class ThreadTests
{
    [Fact]
    public void One_signer_and_one_verifier_serve_many_threads()
    {
        foreach (var algorithm in SignatureAlgorithm.All)
        {
            var (signing, verifying) = Backends.KeysFor(algorithm);
            var signer = Backends.Managed.CreateSigner(algorithm, signing);
            var verifier = Backends.Managed.CreateVerifier(algorithm, verifying);
            var platform = Backends.Platform.CreateVerifier(algorithm, verifying);

            Parallel.For(
                0,
                200,
                new ParallelOptions { MaxDegreeOfParallelism = 16 },
                i =>
                {
                    var source = Enumerable.Repeat((byte)i, i).ToArray();
                    var signature = Backends.Decode(algorithm, signer.Sign(source));
                    Assert.True(platform.Verify(source, signature));
                    Assert.True(verifier.Verify(source, signature));
                    Assert.False(verifier.Verify([1, .. source], signature));
                }
            );
        }
    }
}
