using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace GatewayContracts.DependencyInjection;

/// <summary>
/// The key files in use. They are compared by their content: times of change are coarse and do not follow a switched
/// link, as Kubernetes uses it, and no file system reports all changes. The last content without a fault is kept.
/// </summary>
internal sealed class KeyFiles(string root)
{
    private const int MostBytes = 1 << 20;
    private readonly ConcurrentDictionary<string, string> _seen = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Path, Type Kind), object> _good = new();

    /// <summary>Whether a file has other content than when it was read last.</summary>
    public bool HaveChanged => _seen.Any(file => ContentOf(file.Key) != file.Value);

    /// <summary>Forgets which files are in use, and begins to note them again.</summary>
    public void Begin() => _seen.Clear();

    /// <summary>
    /// Reads a key's file; if that fails, the key that was read from it before is used, and the problem is still
    /// reported.
    /// </summary>
    /// <returns>Null where the file never held such a key.</returns>
    public TKey? Read<TKey>(string file, Func<string, TKey> load, out string? problem)
        where TKey : class
    {
        var path = Path.GetFullPath(file, root);

        // Before the key is read: what is written between the two is seen as a change.
        _seen[path] = ContentOf(path);
        try
        {
            problem = null;
            var key = load(path);
            _good[(path, typeof(TKey))] = key;
            return key;
        }
        catch (KeyFormatException exception)
        {
            problem = exception.Message;
            return _good.GetValueOrDefault((path, typeof(TKey))) as TKey;
        }
    }

    // A digest, so that no key lies in memory a second time.
    private static string ContentOf(string path)
    {
        try
        {
            using var file = new FileStream(
                path,
                FileMode.Open,
                FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete,
                bufferSize: 0
            );
            var content = new byte[Math.Min(file.Length, MostBytes)];
            return Convert.ToHexString(
                SHA256.HashData(content.AsSpan(0, file.ReadAtLeast(content, content.Length, throwOnEndOfStream: false)))
            );
        }
        catch (Exception exception)
            when (exception
                    is IOException
                        or UnauthorizedAccessException
                        or NotSupportedException
                        or System.Security.SecurityException
            )
        {
            return exception.GetType().Name;
        }
    }
}
