using System.Diagnostics.CodeAnalysis;
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
    /// <summary>Reads a signature in UTF-8.</summary>
    /// <param name="bytes">Room for <see cref="MostBytes"/>; the signature's bytes.</param>
    public static bool TryRead(
        SignatureAlgorithm algorithm,
        ReadOnlySpan<byte> text,
        Span<byte> bytes,
        out int written,
        out SignatureVerdict fault
    )
    {
        var encoding = algorithm.Scheme.Encoding;
        var isRead = encoding.TryRead(text, bytes, out written, out var faultAt) && !text.IsEmpty;
        fault = isRead
            ? default
            : SignatureVerdict.Refused(
                SignatureFault.Malformed,
                $"The signature is not {encoding.Form}: {Describe(text, faultAt)}"
            );
        return isRead;
    }

    /// <summary>Reads a signature that stands alone.</summary>
    public static bool TryRead(
        SignatureAlgorithm algorithm,
        string text,
        [NotNullWhen(true)] out byte[]? bytes,
        out SignatureVerdict fault
    )
    {
        var encoded = Encoding.UTF8.GetBytes(text);
        var room = new byte[MostBytes(encoded)];
        var isRead = TryRead(algorithm, encoded, room, out var written, out fault);
        bytes = isRead ? room[..written] : null;
        return isRead;
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
