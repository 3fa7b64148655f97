namespace GatewayContracts.Canonical;

/// <summary>PEM armour. What the label says is not looked at: what is inside decides.</summary>
internal static class PemText
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

    /// <summary>What stands between the lines of the first block; null when it does not end.</summary>
    public static string? FirstBody(string text)
    {
        var label = IndexOf(text, Begin, 0) + Begin.Length;
        var start = IndexOf(text, Dashes, label);
        var end = start < 0 ? -1 : IndexOf(text, End, start + Dashes.Length);
        return end < 0 || IndexOf(text, Dashes, end + End.Length) < 0 ? null : text.Substring(start + Dashes.Length, end - start - Dashes.Length);
    }

    /// <summary>Whether the body starts with the header lines of OpenSSL's older encryption of private keys.</summary>
    public static bool IsEncrypted(string body) => IndexOf(body, "Proc-Type:", 0) >= 0 && IndexOf(body, "ENCRYPTED", 0) >= 0;

    private static int IndexOf(string text, string part, int start) => text.IndexOf(part, start, StringComparison.Ordinal);
}
