using System.Globalization;
using System.Text;
using GatewayContracts.Language;

namespace GatewayContracts;

/// <summary>
/// Reads a signature as it travels. Strict, and without exceptions: a tolerated blank or line break hides that
/// something on the way has altered the message.
/// </summary>
internal static class SignatureDecoder
{
    /// <summary>Reads a signature in UTF-8; null when it was read, otherwise the fault.</summary>
    /// <param name="bytes">Room for <see cref="MostBytes"/>; the signature's bytes.</param>
    public static SignatureVerdict? Read(
        SignatureAlgorithm algorithm,
        ReadOnlySpan<byte> text,
        Span<byte> bytes,
        out int written
    )
    {
        var encoding = algorithm.Scheme.Encoding;
        return encoding.TryRead(text, bytes, out written, out var faultAt) && !text.IsEmpty
            ? null
            : SignatureVerdict.Refused(
                SignatureFault.Malformed,
                $"The signature is not {encoding.Form}: {Describe(text, faultAt)}"
            );
    }

    /// <summary>
    /// Reads a signature that stands alone; null when it is not of the algorithm's form, with the fault told.
    /// </summary>
    public static byte[]? Read(SignatureAlgorithm algorithm, string text, out SignatureVerdict? fault)
    {
        var encoded = Encoding.UTF8.GetBytes(text);
        var bytes = new byte[MostBytes(encoded)];
        fault = Read(algorithm, encoded, bytes, out var written);
        return fault is null ? bytes[..written] : null;
    }

    public static int MostBytes(ReadOnlySpan<byte> text) => SignatureEncoding.MostBytes(text.Length);

    private static string Describe(ReadOnlySpan<byte> text, int at)
    {
        if (text.Length == 0)
        {
            return "it is empty.";
        }

        if (at >= text.Length)
        {
            return "it ends too early or with the wrong padding.";
        }

        var what = (char)text[at] switch
        {
            ' ' => "a blank (a plus sign that was decoded as in a form?)",
            '\r' or '\n' => "a line break",
            '-' or '_' => "of the URL-safe alphabet",
            '%' => "a percent sign (still URL-encoded?)",
            '=' => "padding where none belongs",
            _ => "none that may stand there",
        };
        return string.Create(CultureInfo.InvariantCulture, $"character {at + 1} is {what}.");
    }
}
