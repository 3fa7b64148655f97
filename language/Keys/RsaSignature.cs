namespace GatewayContracts.Language;

/// <summary>
/// RSA signatures opened without the platform's cryptography: where a policy refuses a digest, a spec's examples can
/// still be proved and a failed verification still be explained.
/// </summary>
internal static class RsaSignature
{
    private static readonly RsaPadding[] Paddings =
    [
        .. SignatureScheme.All.OfType<RsaScheme>().Select(scheme => scheme.Padding).Distinct(),
    ];

    /// <summary>
    /// What was signed, by any padding of the language; null when the key does not open the signature, so that another
    /// key made it or it is damaged.
    /// </summary>
    public static OpenedSignature? Open(RsaPublicNumbers key, byte[] signature) =>
        key.Raise(signature) is { } block ? Open(block, key.Bits) : null;

    /// <summary>The same of what the key's public operation made of the signature.</summary>
    /// <param name="block">As long as the modulus.</param>
    /// <param name="bits">The modulus'.</param>
    public static OpenedSignature? Open(ReadOnlySpan<byte> block, int bits)
    {
        foreach (var padding in Paddings)
        {
            if (padding.Open(block, bits) is { } opened)
            {
                return opened;
            }
        }

        return null;
    }
}
