namespace Spec.Tests;

/// <summary>
/// The files of <c>spec/</c> and the templates, carried by the test assembly so that no path matters.
/// </summary>
internal static class Resource
{
    public static IReadOnlyList<string> LianLian { get; } =
    [
        .. typeof(Resource)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("lianlian/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public static string Read(string name)
    {
        using var stream =
            typeof(Resource).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The test assembly has no resource {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
