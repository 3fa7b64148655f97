namespace GatewayContracts.Language;

/// <summary>An algorithm that takes a secret: verification computes the signature again.</summary>
internal sealed class SecretScheme(string name, DigestAlgorithm digest, SecretUse use, params string[] otherNames)
    : SignatureScheme(
        name,
        KeyFamily.Secret,
        digest,
        use == SecretUse.Hmac
            ? $"HMAC with {digest.Name}, keyed with the secret"
            : $"the {digest.Name} digest of the sign string with its suffix",
        otherNames
    )
{
    public SecretUse Use { get; } = use;

    /// <summary>The signature of a text. For proofs: no platform's policy refuses it.</summary>
    /// <param name="source">It carries the secret already where the secret is used so.</param>
    public byte[] Compute(byte[] secret, byte[] source) =>
        Use == SecretUse.Hmac ? Digest.HashKeyed(secret, source) : Digest.Hash(source);
}
