namespace TestKit;

/// <summary>Files that are built into the assembly of the tests, so that no path matters.</summary>
internal static class Embedded
{
    /// <param name="folder">What the names begin with.</param>
    public static IEnumerable<string> Names(string folder) =>
        typeof(Embedded)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    public static string Text(string name) =>
        TextOrNull(name) ?? throw new InvalidOperationException($"The test assembly has no resource {name}.");

    public static string? TextOrNull(string name)
    {
        using var stream = typeof(Embedded).Assembly.GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
