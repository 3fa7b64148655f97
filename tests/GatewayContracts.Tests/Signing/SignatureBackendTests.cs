using System.Security.Cryptography;
using GatewayContracts.Language;

namespace GatewayContracts.Tests.Signing;

public sealed class SignatureBackendTests
{
    [Fact]
    public void Algorithms_are_found_by_their_exact_names()
    {
        foreach (var algorithm in SignatureAlgorithm.All)
        {
            Assert.True(SignatureAlgorithm.TryFromName(algorithm.Name, out var found));
            Assert.Same(algorithm, found);
            Assert.Same(algorithm, SignatureAlgorithm.Of(algorithm.Name));
        }

        Assert.Contains(
            "there are md5-with-rsa, ",
            Assert.Throws<ArgumentException>(() => SignatureAlgorithm.Of("MD5")).Message,
            StringComparison.Ordinal
        );
        Assert.False(SignatureAlgorithm.TryFromName("MD5", out _));
        Assert.False(SignatureAlgorithm.TryFromName(null, out _));
    }

    [Fact]
    public void A_key_that_does_not_fit_the_algorithm_is_wrong_use_and_a_sentence_at_start_up()
    {
        var (rsa, secret) = (TestKeys.Signing(TestKeys.Rsa1024), SigningKey.FromSecret("secret"));
        foreach (var algorithm in SignatureAlgorithm.All)
        {
            var (fitting, other) = algorithm.Family == KeyFamily.Rsa ? (rsa, secret) : (secret, rsa);
            Assert.Null(SignatureBackend.Platform.SelfTest(algorithm, fitting));
            Assert.Contains(
                algorithm.Name,
                SignatureBackend.Platform.SelfTest(algorithm, other),
                StringComparison.Ordinal
            );
            Assert.Throws<ArgumentException>(() => SignatureBackend.Platform.CreateSigner(algorithm, other));
            Assert.Throws<ArgumentException>(() =>
                SignatureBackend.Platform.CreateVerifier(algorithm, other.Counterpart)
            );
        }
    }

    [Fact]
    public void The_self_test_tells_a_refused_digest_from_a_key_that_does_not_work()
    {
        var key = TestKeys.Signing(TestKeys.Rsa1024);
        var strict = new RefusingBackend(HashAlgorithmName.MD5, HashAlgorithmName.SHA1);

        Assert.Null(strict.SelfTest(SignatureAlgorithm.Of("sha256-with-rsa"), key));
        foreach (
            var sentence in new[]
            {
                strict.SelfTest(SignatureAlgorithm.Of("md5-with-rsa"), key)!,
                strict.SelfTest(SignatureAlgorithm.Of("md5-with-rsa"), key.PublicKey!)!,
            }
        )
        {
            Assert.Contains(
                "A policy of the refusing backend refuses MD5, which md5-with-rsa needs (digest disabled)",
                sentence,
                StringComparison.Ordinal
            );
            Assert.Contains("GatewayContracts.BouncyCastle", sentence, StringComparison.Ordinal);
        }

        var broken = new RefusingBackend(HashAlgorithmName.MD5, HashAlgorithmName.SHA256).SelfTest(
            SignatureAlgorithm.Of("md5-with-rsa"),
            key
        );
        Assert.Contains("cannot sign with the RSA private key, 1024 bits", broken, StringComparison.Ordinal);
    }

    [Fact]
    public void One_key_serves_many_threads()
    {
        var key = TestKeys.Signing(TestKeys.Rsa1024);
        var signer = SignatureBackend.Platform.CreateSigner(SignatureAlgorithm.Of("md5-with-rsa"), key);
        var check = SignatureCheck.Of(
            SignatureBackend.Platform,
            SignatureAlgorithm.Of("md5-with-rsa"),
            new KeyRing(key.PublicKey!)
        );

        Parallel.For(
            0,
            2000,
            new ParallelOptions { MaxDegreeOfParallelism = 16 },
            i =>
            {
                var source = BitConverter.GetBytes(i);
                Assert.True(check.Check(signer.Sign(source), [source]).Holds);
                Assert.Equal(
                    SignatureFault.DoesNotMatch,
                    check
                        .Check(
                            signer.Sign(source),
                            [
                                [1],
                            ]
                        )
                        .Fault
                );
            }
        );
    }

    /// <summary>
    /// Does what the platform does, but for some digests; and shows that another assembly can be a backend.
    /// </summary>
    private sealed class RefusingBackend(params HashAlgorithmName[] refused) : SignatureBackend
    {
        public override string Name => "the refusing backend";

        protected override Signer CreateSignerCore(SignatureAlgorithm algorithm, SigningKey key) =>
            new RefusingSigner(algorithm, key, refused);

        protected override Verifier CreateVerifierCore(SignatureAlgorithm algorithm, VerificationKey key) =>
            new RefusingVerifier(algorithm, key, refused);
    }

    private sealed class RefusingSigner(SignatureAlgorithm algorithm, SigningKey key, HashAlgorithmName[] refused)
        : Signer(algorithm)
    {
        private readonly RSA rsa = RSA.Create(key.ExportParameters());

        protected override byte[] Compute(ReadOnlySpan<byte> source) =>
            refused.Contains(Algorithm.Digest)
                ? throw new CryptographicException("digest disabled")
                : rsa.SignData(source, Algorithm.Digest, Algorithm.Padding!);
    }

    private sealed class RefusingVerifier(
        SignatureAlgorithm algorithm,
        VerificationKey key,
        HashAlgorithmName[] refused
    ) : Verifier(algorithm, key)
    {
        private readonly RSA rsa = RSA.Create(key.ExportParameters());

        public override bool Verify(ReadOnlySpan<byte> source, ReadOnlySpan<byte> signature) =>
            refused.Contains(Algorithm.Digest)
                ? throw new CryptographicException("digest disabled")
                : rsa.VerifyData(source, signature, Algorithm.Digest, Algorithm.Padding!);
    }
}
