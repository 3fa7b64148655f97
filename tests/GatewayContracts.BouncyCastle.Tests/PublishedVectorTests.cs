using GatewayContracts.Tests;

namespace GatewayContracts.BouncyCastle.Tests;

public sealed class PublishedVectorTests
{
    [Fact]
    public void Signatures_that_a_gateway_published_hold_or_are_known_to_be_over_another_text()
    {
        foreach (var published in PublishedSignature.All)
        {
            var key = VerificationKey.Parse(published.PublicKey);
            Assert.Equal(
                published.Holds,
                Backends.BothAccept(
                    SignatureAlgorithm.Of("md5-with-rsa"),
                    key,
                    published.Source,
                    Convert.FromBase64String(published.Signature)
                )
            );
        }

        Assert.Equal(
            (3, 6),
            (PublishedSignature.All.Count(published => published.Holds), PublishedSignature.All.Count)
        );
    }

    /// <summary>RFC 1321, FIPS 180-2, RFC 4231.</summary>
    [Theory]
    [InlineData("md5", "abc", "900150983cd24fb0d6963f7d28e17f72")]
    [InlineData("sha256", "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData(
        "hmac-sha256",
        "what do ya want for nothing?",
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    )]
    public void Digests_are_the_standards(string name, string source, string signature)
    {
        Assert.True(SignatureAlgorithm.TryFromName(name, out var algorithm));
        Assert.Equal(
            signature,
            Backends
                .Managed.CreateSigner(algorithm, SigningKey.FromSecret("Jefe"))
                .Sign(System.Text.Encoding.ASCII.GetBytes(source))
        );
    }
}
