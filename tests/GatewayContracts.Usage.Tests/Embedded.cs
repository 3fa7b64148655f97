namespace GatewayContracts.Usage.Tests;

/// <summary>Files of the repository that were built into this assembly.</summary>
internal static class Embedded
{
    public static IEnumerable<string> Names(string folder) =>
        typeof(Embedded)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal));

    public static string Text(string name)
    {
        using var reader = new StreamReader(typeof(Embedded).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
