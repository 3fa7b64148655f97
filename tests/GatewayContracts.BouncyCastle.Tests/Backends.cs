using GatewayContracts.Tests;

namespace GatewayContracts.BouncyCastle.Tests;

/// <summary>The two backends, which check each other.</summary>
internal static class Backends
{
    public static SignatureBackend Managed => BouncyCastleSignatures.Instance;

    public static SignatureBackend Platform => SignatureBackend.Platform;

    public static IReadOnlyList<SignatureBackend> Both { get; } = [Managed, Platform];

    public static IEnumerable<SignatureAlgorithm> RsaAlgorithms =>
        SignatureAlgorithm.All.Where(algorithm => algorithm.UsesRsa);

    public static byte[] Sign(
        this SignatureBackend backend,
        SignatureAlgorithm algorithm,
        SigningKey key,
        byte[] source
    )
    {
        var text = backend.CreateSigner(algorithm, key).Sign(source);
        return algorithm.UsesRsa ? Convert.FromBase64String(text) : Convert.FromHexString(text);
    }

    /// <summary>What both say; they must not differ.</summary>
    public static bool BothAccept(SignatureAlgorithm algorithm, VerificationKey key, byte[] source, byte[] signature)
    {
        var answers = Both.Select(backend => backend.CreateVerifier(algorithm, key).Verify(source, signature)).ToList();
        Assert.Equal(answers[0], answers[1]);
        return answers[0];
    }

    public static (SigningKey Private, VerificationKey Public) Pair(int bits) =>
        (TestKeys.Signing(TestKeys.OfBits(bits)), TestKeys.Verification(TestKeys.OfBits(bits)));
}
