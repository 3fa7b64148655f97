namespace GatewayContracts.Language;

/// <summary>PEM armour. What the label says is not looked at: what is inside decides.</summary>
internal static class PemArmour
{
    private const string Begin = "-----BEGIN ";
    private const string End = "-----END ";
    private const string Dashes = "-----";

    /// <summary>How many blocks begin in the text.</summary>
    public static int CountBlocks(string text)
    {
        var count = 0;
        for (var at = IndexOf(text, Begin, 0); at >= 0; at = IndexOf(text, Begin, at + Begin.Length))
        {
            count++;
        }

        return count;
    }

    /// <summary>Whether there is something of a PEM's lines, be it damaged.</summary>
    public static bool HasArmour(string text) =>
        IndexOf(text, Dashes, 0) >= 0 || IndexOf(text, "BEGIN ", 0) >= 0 || IndexOf(text, "END ", 0) >= 0;

    /// <summary>
    /// What stands between the lines of the first block; null when it does not end. All of a text without a block.
    /// </summary>
    /// <param name="start">Where it starts in the text.</param>
    public static string? Body(string text, out int start)
    {
        start = 0;
        var begin = IndexOf(text, Begin, 0);
        if (begin < 0)
        {
            return text;
        }

        var dashes = IndexOf(text, Dashes, begin + Begin.Length);
        start = dashes + Dashes.Length;
        var end = dashes < 0 ? -1 : IndexOf(text, End, start);
        return end < 0 || IndexOf(text, Dashes, end + End.Length) < 0 ? null : text.Substring(start, end - start);
    }

    /// <summary>Whether the body starts with the header lines of OpenSSL's older encryption of private keys.</summary>
    public static bool IsEncrypted(string body) =>
        IndexOf(body, "Proc-Type:", 0) >= 0 && IndexOf(body, "ENCRYPTED", 0) >= 0;

    private static int IndexOf(string text, string part, int start) =>
        text.IndexOf(part, start, StringComparison.Ordinal);
}
