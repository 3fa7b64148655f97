using System.Globalization;
using GatewayContracts.Language;

namespace GatewayContracts;

/// <summary>
/// Shows what was given as the path of a key's file. A key or a secret that was given in its place, or joined to a
/// folder, is never shown.
/// </summary>
internal static class KeyPath
{
    private const int LongestShown = 260;

    private static readonly string[] s_endings =
    [
        ".pem",
        ".key",
        ".der",
        ".cer",
        ".crt",
        ".cert",
        ".pub",
        ".p8",
        ".pk8",
        ".p12",
        ".pfx",
        ".p7b",
        ".jks",
        ".txt",
        ".b64",
    ];

    /// <summary>
    /// The path where it exists or ends as keys' files do; of any other the folder that exists, and how much follows;
    /// null if nothing can be shown.
    /// </summary>
    public static string? Show(string path)
    {
        if (
            path.Any(char.IsControl)
            || path.Contains("-----", StringComparison.Ordinal)
            || KeyRecogniser.Read(path).IsKey
        )
        {
            return null;
        }

        if (
            Path.Exists(path)
            || (
                path.Length <= LongestShown
                && s_endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)
            )
        )
        {
            return path;
        }

        var folder = Path.GetDirectoryName(path);
        while (!string.IsNullOrEmpty(folder) && !Directory.Exists(folder))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return string.IsNullOrEmpty(folder)
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"A file in {folder} ({path.Length - folder.Length} further characters, not shown because they "
                    + $"may be a key or a secret)"
            );
    }
}
