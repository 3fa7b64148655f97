using System.Globalization;
using System.Security;
using GatewayContracts.Language;

namespace GatewayContracts;

/// <summary>A key's file, read no further than a key can reach.</summary>
internal static class KeyFile
{
    /// <param name="path">What the user gave; a key or a secret by mistake, at worst.</param>
    /// <param name="holder">The file in a sentence about what it holds.</param>
    /// <exception cref="KeyFormatException">The file is missing or cannot be read.</exception>
    public static KeyMaterial Read(string path, out string holder)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);

            // A length would not do: a pipe or a device has none.
            var buffer = new byte[KeyRecogniser.MostBytes + 1];
            var length = file.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            holder = KeyPath.Show(path) ?? "The file";
            return KeyRecogniser.Read(buffer[..length]);
        }
        catch (Exception problem)
            when (problem
                    is IOException
                        or UnauthorizedAccessException
                        or SecurityException
                        or NotSupportedException
                        or ArgumentException
            )
        {
            var shown = KeyPath.Show(path);

            // What the system says holds the path.
            throw new KeyFormatException(Sentence(path, shown, problem), shown == path ? problem : null);
        }
    }

    private static string Sentence(string path, string? shown, Exception problem) =>
        (shown, KeyRecogniser.Read(path)) switch
        {
            (null, { IsKey: true } key) =>
                $"What was given as the path of a key's file is {key.Description} itself. Parse reads a key's "
                    + $"text; Load wants the path of its file.",
            (null, _) => string.Create(
                CultureInfo.InvariantCulture,
                $"What was given as the path of a key's file leads to none ({problem.GetType().Name}). Its "
                    + $"{path.Length} characters are not shown, because they may be a key or a secret. Load wants "
                    + $"the path of a file; Parse reads a key's text, and FromSecret takes a secret."
            ),
            _ when problem is FileNotFoundException or DirectoryNotFoundException =>
                $"{shown} does not exist. Give the key's file; a relative path starts at the working directory.",
            _ => $"{shown} cannot be read as a key's file ({problem.GetType().Name}). Give a file that this "
                + $"process is allowed to read.",
        };
}
