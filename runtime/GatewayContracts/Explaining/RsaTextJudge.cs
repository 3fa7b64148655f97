using System.Text;
using GatewayContracts.Language;

namespace GatewayContracts.Explaining;

/// <summary>
/// Compares with what the public key found inside a signature: the digest of the text that was signed.
/// </summary>
internal sealed class RsaTextJudge(OpenedSignature opened) : TextJudge
{
    // If nothing names the digest, its length shows which one it is; it may be hexadecimal text.
    private readonly DigestAlgorithm? _bare = opened.Digest ?? OfLength(opened.Hash.Length);
    private readonly DigestAlgorithm? _hex =
        opened.Digest is null && Array.TrueForAll(opened.Hash, unit => char.IsAsciiHexDigit((char)unit))
            ? OfLength(opened.Hash.Length / 2)
            : null;

    public override byte[] Wanted => opened.Hash;

    public override byte[] DigestOf(TextRecipe recipe)
    {
        var source = recipe.ToBytes();
        if (_bare is not null && _hex is null)
        {
            return opened.HashOf(_bare, source);
        }

        return _hex is null
            ? source
            : Encoding.ASCII.GetBytes(
                IsUpperCase ? Convert.ToHexString(_hex.Hash(source)) : Convert.ToHexStringLower(_hex.Hash(source))
            );
    }

    private bool IsUpperCase =>
        Array.Exists(opened.Hash, unit => char.IsAsciiHexDigitUpper((char)unit) && !char.IsAsciiDigit((char)unit));

    private static DigestAlgorithm? OfLength(int length) =>
        DigestAlgorithm.Known.FirstOrDefault(digest => digest.Length == length);
}
