using GatewayContracts.Language;
using GatewayContracts.Tests;

namespace GatewayContracts.BouncyCastle.Tests;

/// <summary>The two backends, which check each other.</summary>
internal static class Backends
{
    public static SignatureBackend Managed => BouncyCastleSignatures.Instance;

    public static SignatureBackend Platform => SignatureBackend.Platform;

    public static IReadOnlyList<SignatureBackend> Both { get; } = [Managed, Platform];

    public static IEnumerable<SignatureAlgorithm> RsaAlgorithms =>
        SignatureAlgorithm.All.Where(algorithm => algorithm.Family == KeyFamily.Rsa);

    public static IEnumerable<SignatureAlgorithm> SecretAlgorithms =>
        SignatureAlgorithm.All.Where(algorithm => algorithm.Family == KeyFamily.Secret);

    public static byte[] Sign(
        this SignatureBackend backend,
        SignatureAlgorithm algorithm,
        SigningKey key,
        byte[] source
    )
    {
        return Decode(algorithm, backend.CreateSigner(algorithm, key).Sign(source));
    }

    public static byte[] Decode(SignatureAlgorithm algorithm, string signature) =>
        algorithm.Family == KeyFamily.Rsa ? Convert.FromBase64String(signature) : Convert.FromHexString(signature);

    /// <summary>What both say; they must not differ.</summary>
    public static bool BothAccept(SignatureAlgorithm algorithm, VerificationKey key, byte[] source, byte[] signature)
    {
        var answers = Both.Select(backend => backend.CreateVerifier(algorithm, key).Verify(source, signature)).ToList();
        Assert.Equal(answers[0], answers[1]);
        return answers[0];
    }

    /// <summary>A key of the family that an algorithm takes, and what verifies its signatures.</summary>
    public static (SigningKey Signing, VerificationKey Verifying) KeysFor(
        SignatureAlgorithm algorithm,
        int bits = 1024
    ) =>
        algorithm.Family == KeyFamily.Rsa
            ? Pair(bits)
            : (SigningKey.FromSecret("secret"), VerificationKey.FromSecret("secret"));

    public static (SigningKey Private, VerificationKey Public) Pair(int bits) =>
        (TestKeys.Signing(TestKeys.OfBits(bits)), TestKeys.Verification(TestKeys.OfBits(bits)));
}
