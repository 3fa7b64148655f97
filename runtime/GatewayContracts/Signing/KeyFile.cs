using System.Security;
using GatewayContracts.Canonical;

namespace GatewayContracts;

/// <summary>A key's file, read no further than a key can reach.</summary>
internal static class KeyFile
{
    /// <exception cref="KeyFormatException">The file is missing or cannot be read.</exception>
    public static KeyMaterial Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);

            // A length would not do: a pipe or a device has none.
            var buffer = new byte[KeyRecogniser.MostBytes + 1];
            var length = file.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            return KeyRecogniser.Read(buffer[..length]);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new KeyFormatException($"{path} does not exist. Give the key's file; a relative path starts at the working directory.", problem);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException)
        {
            throw new KeyFormatException($"{path} cannot be read as a key's file ({problem.GetType().Name}). Give a file that this process is allowed to read.", problem);
        }
    }
}
