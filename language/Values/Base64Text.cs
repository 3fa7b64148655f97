using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace GatewayContracts.Language;

/// <summary>Standard Base64 (RFC 4648, section 4), decoded without exceptions.</summary>
internal static class Base64Text
{
    /// <summary>One line with its padding: no white space, no URL alphabet, no bits left over.</summary>
    /// <param name="faultAt">Where it stops being Base64; the text's length when its end is wrong.</param>
    public static bool TryDecode(string text, out byte[] bytes, out int faultAt) =>
        TryDecode(text, asPasted: false, out bytes, out faultAt);

    /// <summary>The same of a text in UTF-8.</summary>
    /// <param name="output">Room for <see cref="MostBytes"/>.</param>
    public static bool TryDecode(ReadOnlySpan<byte> text, Span<byte> output, out int written, out int faultAt)
    {
        // The platform's is faster by far, but passes over white space and bits left over; and where it fails it does
        // not say at which character.
        faultAt = text.Length;
        return (
                text.IndexOfAny(" \t\r\n"u8) < 0
                && !HasBitsLeft(text)
                && Base64.DecodeFromUtf8(text, output, out var taken, out written) == OperationStatus.Done
                && taken == text.Length
            ) || TryDecode(text, asPasted: false, output, out written, out faultAt);
    }

    /// <summary>
    /// As people paste keys: with line breaks and spaces, also written as <c>\n</c>, and perhaps cut at the end. What
    /// is missing shows in the ASN.1.
    /// </summary>
    public static bool TryDecodePasted(string text, out byte[] bytes, out int faultAt) =>
        TryDecode(text, asPasted: true, out bytes, out faultAt);

    /// <summary>How many bytes a text of a length may stand for at most.</summary>
    public static int MostBytes(int length) => checked((int)(length * 3L / 4) + 1);

    private static bool TryDecode(string text, bool asPasted, out byte[] bytes, out int faultAt)
    {
        // What is no ASCII is a fault, so that up to it characters and bytes are counted alike.
        var encoded = Encoding.UTF8.GetBytes(text);
        bytes = new byte[MostBytes(encoded.Length)];
        var isBase64 = TryDecode(encoded, asPasted, bytes, out var written, out faultAt);
        faultAt = faultAt == encoded.Length ? text.Length : faultAt;
        Array.Resize(ref bytes, written);
        return isBase64;
    }

    private static bool TryDecode(
        ReadOnlySpan<byte> text,
        bool asPasted,
        Span<byte> output,
        out int written,
        out int faultAt
    )
    {
        int symbols = 0,
            padding = 0,
            bits = 0;
        written = 0;
        for (faultAt = 0; faultAt < text.Length; faultAt++)
        {
            var c = (char)text[faultAt];
            if (asPasted && (c is ' ' or '\t' or '\r' or '\n'))
            {
                continue;
            }

            if (asPasted && c == '\\' && faultAt + 1 < text.Length && (text[faultAt + 1] is (byte)'n' or (byte)'r'))
            {
                faultAt++;
                continue;
            }

            if (c == '=' && padding < 2)
            {
                padding++;
                continue;
            }

            var value = ValueOf(c);
            if (value < 0 || padding > 0)
            {
                return false;
            }

            bits = (bits << 6 | value) & 0xFFFF;
            symbols++;
            if (symbols % 4 != 1)
            {
                // After the 2nd, 3rd and 4th symbol of a group 4, 2 and 0 bits wait for the next one.
                output[written++] = (byte)(bits >> ((4 - (symbols % 4)) % 4 * 2));
            }
        }

        return asPasted || !EndsWrongly(symbols % 4, padding, bits);
    }

    private static bool EndsWrongly(int waiting, int padding, int bits) =>
        waiting == 1
        || padding != (4 - waiting) % 4
        || (waiting == 2 && (bits & 0xF) != 0)
        || (waiting == 3 && (bits & 0x3) != 0);

    // Of a text whose padding is right.
    private static bool HasBitsLeft(ReadOnlySpan<byte> text)
    {
        var symbols = text.Length;
        while (symbols > 0 && text[symbols - 1] == '=')
        {
            symbols--;
        }

        var waiting = symbols % 4;
        return waiting > 1 && (ValueOf((char)text[symbols - 1]) & (waiting == 2 ? 0xF : 0x3)) != 0;
    }

    private static int ValueOf(char c) =>
        c switch
        {
            >= 'A' and <= 'Z' => c - 'A',
            >= 'a' and <= 'z' => c - 'a' + 26,
            >= '0' and <= '9' => c - '0' + 52,
            '+' => 62,
            '/' => 63,
            _ => -1,
        };
}
