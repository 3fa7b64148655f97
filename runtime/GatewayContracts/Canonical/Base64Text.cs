namespace GatewayContracts.Canonical;

/// <summary>Standard Base64 (RFC 4648, section 4), decoded without exceptions.</summary>
internal static class Base64Text
{
    /// <summary>One line with its padding: no white space, no URL alphabet, no bits left over.</summary>
    /// <param name="faultAt">Where it stops being Base64; the text's length when its end is wrong.</param>
    public static bool TryDecode(string text, out byte[] bytes, out int faultAt) => TryDecode(text, asPasted: false, out bytes, out faultAt);

    /// <summary>As people paste keys: with line breaks and spaces, also written as <c>\n</c>, and perhaps cut at the end. What is missing shows in the ASN.1.</summary>
    public static bool TryDecodePasted(string text, out byte[] bytes, out int faultAt) => TryDecode(text, asPasted: true, out bytes, out faultAt);

    private static bool TryDecode(string text, bool asPasted, out byte[] bytes, out int faultAt)
    {
        bytes = new byte[(text.Length * 3L / 4) + 1];
        int symbols = 0, written = 0, padding = 0, bits = 0;
        for (faultAt = 0; faultAt < text.Length; faultAt++)
        {
            var c = text[faultAt];
            if (asPasted && (c is ' ' or '\t' or '\r' or '\n'))
            {
                continue;
            }

            if (asPasted && c == '\\' && faultAt + 1 < text.Length && (text[faultAt + 1] is 'n' or 'r'))
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
                bytes[written++] = (byte)(bits >> ((4 - (symbols % 4)) % 4 * 2));
            }
        }

        Array.Resize(ref bytes, written);
        var waiting = symbols % 4;
        var unused = waiting == 2 ? bits & 0xF : waiting == 3 ? bits & 0x3 : 0;
        return asPasted || (waiting != 1 && padding == (4 - waiting) % 4 && unused == 0);
    }

    private static int ValueOf(char c) => c switch
    {
        >= 'A' and <= 'Z' => c - 'A',
        >= 'a' and <= 'z' => c - 'a' + 26,
        >= '0' and <= '9' => c - '0' + 52,
        '+' => 62,
        '/' => 63,
        _ => -1,
    };
}
