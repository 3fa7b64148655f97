using Microsoft.CodeAnalysis;

namespace TestKit;

/// <summary>What a consumer's code is compiled against, of the assemblies that this test process runs on.</summary>
internal static class PlatformReferences
{
    /// <summary>The core library alone, for specs whose code is not compiled.</summary>
    public static IReadOnlyList<MetadataReference> Core { get; } =
    [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)];

    /// <summary>The platform and the runtime, never the generator.</summary>
    public static IReadOnlyList<MetadataReference> WithRuntime { get; } =
    [.. Of(path => Path.GetFileName(path) == "GatewayContracts.dll" || !LiesBesideTests(path))];

    /// <summary>The packages beside the tests whose files begin with one of the names.</summary>
    public static IReadOnlyList<MetadataReference> Packages(params string[] names) =>
        [.. Of(path => LiesBesideTests(path) && names.Any(Path.GetFileName(path).StartsWith))];

    private static bool LiesBesideTests(string path) =>
        path.StartsWith(AppContext.BaseDirectory, StringComparison.Ordinal);

    private static IEnumerable<MetadataReference> Of(Func<string, bool> wanted) =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(wanted)
            .Select(path => MetadataReference.CreateFromFile(path));
}
