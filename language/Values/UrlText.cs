namespace GatewayContracts.Language;

/// <summary>What a text on the wire says of a URL.</summary>
internal static class UrlText
{
    /// <summary>
    /// An absolute URL; null for any other text. On some platforms a path is absolute too, of a file.
    /// </summary>
    public static Uri? Read(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && IsUrl(url) ? url : null;

    public static bool IsUrl(Uri url) => url.IsAbsoluteUri && !url.IsFile;

    /// <summary>
    /// Without what the platform ignores and a caller of the URL may not: blanks at its ends, and control characters.
    /// </summary>
    public static bool IsWrittenPlainly(string text) => text.Trim().Length == text.Length && !text.Any(char.IsControl);
}
