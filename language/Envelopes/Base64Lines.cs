namespace GatewayContracts.Language;

/// <summary>
/// Base64 on one line, or in lines of 76 characters, as RFC 2045 has it and old encoders write it: ended by CR LF or
/// LF, the last one shorter. An encoder that ends every full line ends the last one too.
/// </summary>
internal static class Base64Lines
{
    private const int LineLength = 76;

    public static bool TryDecode(string text, out byte[] bytes)
    {
        if (text.IndexOf('\n') < 0)
        {
            return Base64Text.TryDecode(text, out bytes, out _);
        }

        bytes = [];
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length - 1; i++)
        {
            lines[i] = lines[i].EndsWith("\r", StringComparison.Ordinal)
                ? lines[i].Substring(0, lines[i].Length - 1)
                : lines[i];
            if (lines[i].Length != LineLength)
            {
                return false;
            }
        }

        return lines[lines.Length - 1].Length <= LineLength
            && Base64Text.TryDecode(string.Concat(lines), out bytes, out _);
    }
}
