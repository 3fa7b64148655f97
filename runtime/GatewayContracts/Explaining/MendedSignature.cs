using GatewayContracts.Language;

namespace GatewayContracts.Explaining;

/// <summary>A signature text that was damaged on the way and was repaired, so that there is more to explain.</summary>
internal sealed record MendedSignature(byte[] Bytes, string Sentence)
{
    public static MendedSignature? Of(SignatureAlgorithm algorithm, string text)
    {
        (string Text, string Words)[] mended =
        [
            (text.Replace(' ', '+'), "With plus signs in place of the blanks:"),
            (Uri.UnescapeDataString(text), "URL-decoded:"),
            (Uri.UnescapeDataString(text.Replace(' ', '+')), "URL-decoded, with plus signs in place of the blanks:"),
            (string.Concat(text.Where(unit => !char.IsWhiteSpace(unit))), "Without white space:"),
            (Padded(text.Replace('-', '+').Replace('_', '/')), "With the standard alphabet and padding:"),
            (Padded(text), "With its padding:"),
            (text.TrimEnd('='), "Without its padding:"),
            (text.Trim('"', '\''), "Without quotation marks:"),
        ];
        foreach (var (candidate, words) in mended)
        {
            if (candidate != text && SignatureDecoder.TryRead(algorithm, candidate, out var bytes, out _))
            {
                return new MendedSignature(bytes, words);
            }
        }

        return Recoded(algorithm, text);
    }

    // Hexadecimal where Base64 is wanted, or the other way round.
    private static MendedSignature? Recoded(SignatureAlgorithm algorithm, string text)
    {
        foreach (var encoding in SignatureEncoding.All.Where(encoding => encoding != algorithm.Scheme.Encoding))
        {
            if (encoding.Read(text) is { } bytes)
            {
                return new MendedSignature(bytes, $"Read as {encoding.Name}:");
            }
        }

        return null;
    }

    private static string Padded(string text) =>
        text.TrimEnd('=') is var bare && bare.Length % 4 > 0
            ? bare.PadRight(bare.Length + 4 - (bare.Length % 4), '=')
            : bare;
}
