namespace GatewayContracts.Language;

/// <summary>
/// From a source to the bytes that an algorithm signs: its digest, where the spec asks for one, then the suffix with
/// the secret.
/// </summary>
internal static class SignedBytes
{
    private const string KeyMark = "{key}";

    /// <summary>What is signed under a key: the source itself, or else what was written for it.</summary>
    /// <param name="suffix">Appended where there is a secret, which stands for <c>{key}</c>.</param>
    /// <param name="secret">Empty for an RSA key, which has no suffix.</param>
    /// <param name="output">Made where it is needed, and for the caller to dispose: it is wiped then, for it may hold
    /// the secret.</param>
    public static ReadOnlySpan<byte> Of(
        Prehash prehash,
        string suffix,
        ReadOnlySpan<byte> source,
        ReadOnlySpan<byte> secret,
        ref PooledBytes? output
    )
    {
        var hasSuffix = !secret.IsEmpty && suffix.Length > 0;
        if (prehash == Prehash.None && !hasSuffix)
        {
            return source;
        }

        output ??= new PooledBytes();
        output.Truncate(0);
        AppendSource(prehash, source, output);
        if (hasSuffix)
        {
            var mark = suffix.IndexOf(KeyMark, StringComparison.Ordinal);
            output.Append(mark < 0 ? suffix.AsSpan() : suffix.AsSpan(0, mark));
            if (mark >= 0)
            {
                output.Append(secret);
                output.Append(suffix.AsSpan(mark + KeyMark.Length));
            }
        }

        return output.Written;
    }

    /// <summary>The digest that is signed in place of the source; null where the source itself is.</summary>
    public static DigestAlgorithm? DigestOf(Prehash prehash) =>
        prehash switch
        {
            Prehash.Md5Hex => DigestAlgorithm.Md5,
            Prehash.Sha256Hex => DigestAlgorithm.Sha256,
            _ => null,
        };

    private static void AppendSource(Prehash prehash, ReadOnlySpan<byte> source, PooledBytes output)
    {
        if (DigestOf(prehash) is not { } digest)
        {
            output.Append(source);
            return;
        }

        Span<byte> hash = stackalloc byte[DigestAlgorithm.MostLength];
        hash = hash.Slice(0, digest.Length);
        digest.Hash(source, hash);
        foreach (var unit in hash)
        {
            output.Append(Digit(unit >> 4));
            output.Append(Digit(unit & 0xF));
        }
    }

    private static byte Digit(int value) => (byte)(value < 10 ? '0' + value : 'a' + value - 10);
}
