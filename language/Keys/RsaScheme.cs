namespace GatewayContracts.Language;

/// <summary>An algorithm that takes RSA keys: a digest and how it is padded.</summary>
internal sealed class RsaScheme(string name, DigestAlgorithm digest, RsaPadding padding, params string[] otherNames)
    : SignatureScheme(name, KeyFamily.Rsa, digest, $"RSA ({padding.Name}) over {digest.Name}", otherNames)
{
    public RsaPadding Padding { get; } = padding;

    /// <summary>Whether a signature is a key's over a text. For proofs: no platform's policy refuses it.</summary>
    public bool Verify(RsaPublicNumbers key, byte[] source, byte[] signature) =>
        RsaSignature.Open(key, signature) is { } opened && opened.IsBy(this) && opened.IsOver(source);
}
