using System.Text;
using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>
/// From a source to the bytes that an algorithm signs: its digest, where the spec asks for one, then the suffix with
/// the secret.
/// </summary>
internal static class SignedBytes
{
    private const string KeyMark = "{key}";

    /// <summary>What is signed under a key: the source itself, or else what was written for it.</summary>
    /// <param name="secret">Null for an RSA key, which has no suffix.</param>
    /// <param name="output">Made where it is needed, and for the caller to dispose: it is wiped then, for it may hold
    /// the secret.</param>
    public static ReadOnlySpan<byte> Of(
        SignatureContract contract,
        ReadOnlySpan<byte> source,
        SharedSecret? secret,
        ref PooledBytes? output
    )
    {
        var hasSuffix = secret is not null && contract.Suffix.Length > 0;
        if (contract.Prehash == Prehash.None && !hasSuffix)
        {
            return source;
        }

        output ??= new PooledBytes();
        output.Truncate(0);
        AppendSource(contract.Prehash, source, output);
        if (hasSuffix)
        {
            var mark = contract.Suffix.IndexOf(KeyMark, StringComparison.Ordinal);
            Append(mark < 0 ? contract.Suffix : contract.Suffix.AsSpan(0, mark), output);
            if (mark >= 0)
            {
                output.Append(secret!.Bytes);
                Append(contract.Suffix.AsSpan(mark + KeyMark.Length), output);
            }
        }

        return output.Written;
    }

    private static void AppendSource(Prehash prehash, ReadOnlySpan<byte> source, PooledBytes output)
    {
        if (prehash == Prehash.None)
        {
            output.Append(source);
            return;
        }

        var digest = prehash == Prehash.Md5Hex ? DigestAlgorithm.Md5 : DigestAlgorithm.Sha256;
        Span<byte> hash = stackalloc byte[digest.Length];
        digest.Hash(source, hash);
        Convert.TryToHexStringLower(hash, output.Reserve(hash.Length * 2), out var written);
        output.Advance(written);
    }

    private static void Append(ReadOnlySpan<char> text, PooledBytes output) =>
        output.Advance(Encoding.UTF8.GetBytes(text, output.Reserve(Encoding.UTF8.GetMaxByteCount(text.Length))));
}
