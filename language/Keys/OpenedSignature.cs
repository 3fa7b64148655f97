namespace GatewayContracts.Language;

/// <summary>What a key found inside a signature that it opens: that key's owner made it.</summary>
/// <param name="digest">Null when something other than a known digest was signed.</param>
internal sealed class OpenedSignature(DigestAlgorithm? digest, byte[] hash)
{
    public DigestAlgorithm? Digest { get; } = digest;

    public byte[] Hash { get; } = hash;
}
