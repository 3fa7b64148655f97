using System.Security.Cryptography;

namespace GatewayContracts;

/// <summary>Turns what a backend refuses into a sentence for the person who starts the program.</summary>
internal static class SignatureSelfTest
{
    private static ReadOnlySpan<byte> Source => "GatewayContracts signs and verifies this text when it starts."u8;

    public static string? Run(SignatureBackend backend, SignatureAlgorithm algorithm, SigningKey key) =>
        Explain(backend, algorithm, candidate => SignAndVerify(backend, candidate, key), $"sign with the {key}");

    public static string? Run(SignatureBackend backend, SignatureAlgorithm algorithm, VerificationKey key) =>
        Explain(backend, algorithm, candidate => VerifyOnce(backend, candidate, key), $"verify with the {key}");

    private static string? Explain(
        SignatureBackend backend,
        SignatureAlgorithm algorithm,
        Func<SignatureAlgorithm, string?> attempt,
        string task
    )
    {
        if (attempt(algorithm) is not { } refusal)
        {
            return null;
        }

        // A test of the same key with a digest that no policy refuses shows whether the policy or the key is at fault.
        var modern = SignatureAlgorithm.All.First(other =>
            other.Family == algorithm.Family && other.Digest == HashAlgorithmName.SHA256
        );
        var digest = algorithm.Scheme.Digest.Name;
        return modern.Digest != algorithm.Digest && attempt(modern) is null
            ? $"A policy of {backend.Name} refuses {digest}, which {algorithm} needs ({refusal}). The package "
                + $"GatewayContracts.BouncyCastle can do it instead, without changing the machine's policy."
            : $"By {algorithm}, {backend.Name} cannot {task} ({refusal}). Check the key with the tool that made it.";
    }

    private static string? SignAndVerify(SignatureBackend backend, SignatureAlgorithm algorithm, SigningKey key) =>
        Refusal(() =>
        {
            var signature = algorithm.Scheme.Encoding.Read(backend.CreateSigner(algorithm, key).Sign(Source));
            return backend.CreateVerifier(algorithm, key.Counterpart).Verify(Source, signature)
                ? null
                : "its own signature does not verify";
        });

    private static string? VerifyOnce(SignatureBackend backend, SignatureAlgorithm algorithm, VerificationKey key) =>
        Refusal(() =>
        {
            var verifier = backend.CreateVerifier(algorithm, key);
            var noSignature = new byte[verifier.SignatureLength];
            return verifier.Verify(Source, noSignature) ? "it accepts what is no signature" : null;
        });

    private static string? Refusal(Func<string?> attempt)
    {
        try
        {
            return attempt();
        }
        catch (Exception problem)
            when (problem is CryptographicException or PlatformNotSupportedException or InvalidOperationException)
        {
            return problem.Message;
        }
    }
}
