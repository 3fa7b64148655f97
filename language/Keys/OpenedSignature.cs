namespace GatewayContracts.Language;

/// <summary>What a key found inside a signature that it opens: that key's owner made it.</summary>
/// <param name="digest">Null when something other than a known digest was signed.</param>
/// <param name="salt">What was signed with the digest of the text; null where the padding has no salt.</param>
internal sealed class OpenedSignature(RsaPadding padding, DigestAlgorithm? digest, byte[] hash, byte[]? salt = null)
{
    public RsaPadding Padding { get; } = padding;

    public DigestAlgorithm? Digest { get; } = digest;

    /// <summary>What stands inside: the digest of the text, or of that digest and the salt.</summary>
    public byte[] Hash { get; } = hash;

    /// <summary>The digest of the text; null where a salt hides it.</summary>
    public byte[]? TextHash => salt is null ? Hash : null;

    public bool IsBy(SignatureScheme scheme) =>
        scheme is RsaScheme own && own.Padding == Padding && own.Digest == Digest;

    /// <summary>Whether a text was signed; false where no known digest was.</summary>
    public bool IsOver(ReadOnlySpan<byte> source)
    {
        Span<byte> hash = stackalloc byte[DigestAlgorithm.MostLength];
        return Digest is not null && Fill(Digest, source, hash).SequenceEqual(Hash);
    }

    /// <summary>What would stand inside for a text, by a digest.</summary>
    public byte[] HashOf(DigestAlgorithm digest, ReadOnlySpan<byte> source) =>
        Fill(digest, source, new byte[digest.Length]).ToArray();

    /// <summary>By what it was made other than by an algorithm's own, to follow "with".</summary>
    public string Departure(SignatureScheme scheme)
    {
        var digest = Digest?.Name ?? "an unknown digest";
        return scheme is RsaScheme own && own.Padding != Padding ? $"{digest} and the padding {Padding.Name}" : digest;
    }

    private ReadOnlySpan<byte> Fill(DigestAlgorithm digest, ReadOnlySpan<byte> source, Span<byte> hash)
    {
        var filled = hash.Slice(0, digest.Length);
        Padding.Hash(digest, source, salt, filled);
        return filled;
    }
}
