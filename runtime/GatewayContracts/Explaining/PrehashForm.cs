using System.Text;
using GatewayContracts.Language;

namespace GatewayContracts.Explaining;

/// <summary>What of a text is signed: itself, or a digest of it as hexadecimal text.</summary>
/// <param name="Digest">Null: the text itself.</param>
internal sealed record PrehashForm(DigestAlgorithm? Digest, bool UpperCase = false)
{
    public static readonly PrehashForm None = new(Digest: null);

    public static PrehashForm Of(Prehash prehash) => new(SignedBytes.DigestOf(prehash));

    public byte[] Of(byte[] source)
    {
        if (Digest is null)
        {
            return source;
        }

        var hash = Digest.Hash(source);
        return Encoding.ASCII.GetBytes(UpperCase ? Convert.ToHexString(hash) : Convert.ToHexStringLower(hash));
    }
}
