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
        var lines = text.Split('\n');
        bytes = [];
        for (var i = 0; i < lines.Length - 1; i++)
        {
            var line = lines[i];
            lines[i] = line.Length > 0 && line[line.Length - 1] == '\r' ? line.Substring(0, line.Length - 1) : line;
            if (lines[i].Length != LineLength)
            {
                return false;
            }
        }

        if (lines.Length == 1)
        {
            return Base64Text.TryDecode(text, out bytes, out _);
        }

        return lines[lines.Length - 1].Length <= LineLength
            && Base64Text.TryDecode(string.Concat(lines), out bytes, out _);
    }
}
