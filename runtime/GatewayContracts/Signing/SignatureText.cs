using System.Globalization;
using GatewayContracts.Canonical;

namespace GatewayContracts;

/// <summary>Reads a signature as it travels. Strict, and without exceptions: a tolerated blank or line break hides that something on the way has altered the message.</summary>
internal static class SignatureText
{
    /// <summary>The signature's bytes; null when the text is not of the algorithm's form, with the fault told.</summary>
    public static byte[]? Read(SignatureAlgorithm algorithm, string text, out SignatureVerdict? fault)
    {
        var isText = algorithm.UsesRsa ? Base64Text.TryDecode(text, out var bytes, out var faultAt) : TryReadHex(text, out bytes, out faultAt);
        fault = isText && text.Length > 0 ? null : algorithm.UsesRsa
            ? SignatureVerdict.Refused(SignatureFault.NotBase64, "The signature is not standard Base64 on one line: " + Describe(text, faultAt))
            : SignatureVerdict.Refused(SignatureFault.NotHex, "The signature is not hexadecimal: " + Describe(text, faultAt));
        return fault is null ? bytes : null;
    }

    private static bool TryReadHex(string text, out byte[] bytes, out int faultAt)
    {
        bytes = [];
        for (faultAt = 0; faultAt < text.Length; faultAt++)
        {
            if (!char.IsAsciiHexDigit(text[faultAt]))
            {
                return false;
            }
        }

        if (text.Length % 2 != 0)
        {
            return false;
        }

        bytes = Convert.FromHexString(text);
        return true;
    }

    private static string Describe(string text, int at)
    {
        if (text.Length == 0)
        {
            return "it is empty.";
        }

        if (at >= text.Length)
        {
            return "it ends too early or with the wrong padding.";
        }

        var what = text[at] switch
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
