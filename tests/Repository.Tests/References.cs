using Microsoft.AspNetCore.Builder;
using Microsoft.CodeAnalysis;

namespace Repository.Tests;

/// <summary>What code is compiled against: the assemblies that this test process runs on.</summary>
internal static class References
{
    private static readonly string[] s_frameworks = [FolderOf(typeof(object)), FolderOf(typeof(WebApplication))];

    private static readonly IReadOnlyList<string> s_platform = (
        (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!
    ).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    private static readonly string[] s_packages =
    [
        "GatewayContracts.dll",
        "GatewayContracts.AspNetCore.",
        "GatewayContracts.BouncyCastle.",
        "GatewayContracts.DependencyInjection.",
        "GatewayContracts.EntityFrameworkCore.",
        "GatewayContracts.Testing.",
        "Microsoft.EntityFrameworkCore.",
        "Polly.",
    ];

    /// <summary>The frameworks of .NET and ASP.NET Core.</summary>
    public static IReadOnlyList<MetadataReference> Frameworks { get; } =
    [.. Of(file => s_frameworks.Contains(Path.GetDirectoryName(file)))];

    /// <summary>The frameworks and every package, but nothing of this repository.</summary>
    public static IReadOnlyList<MetadataReference> Foreign { get; } =
    [
        .. Of(file =>
            !Path.GetFileName(file).StartsWith("GatewayContracts", StringComparison.Ordinal)
            && !Path.GetFileName(file).StartsWith("Repository.Tests", StringComparison.Ordinal)
        ),
    ];

    /// <summary>The packages that a merchant's web project refers to, and those that they bring.</summary>
    public static IReadOnlyList<MetadataReference> Packages { get; } =
    [
        .. Of(file =>
            !s_frameworks.Contains(Path.GetDirectoryName(file)) && s_packages.Any(Path.GetFileName(file).StartsWith)
        ),
    ];

    /// <summary>
    /// What the tool refers to of this repository, under the names by which it tells the two copies of linked source
    /// apart.
    /// </summary>
    public static IReadOnlyList<MetadataReference> ForTool { get; } =
    [
        Aliased("GatewayContracts.Generator", "generator"),
        Aliased("GatewayContracts", "runtime"),
        Aliased("GatewayContracts.DependencyInjection", "hosting"),
        Aliased("GatewayContracts.Transcription", "transcription"),
    ];

    private static PortableExecutableReference Aliased(string assembly, string alias) =>
        MetadataReference.CreateFromFile(
            s_platform.Single(file => Path.GetFileNameWithoutExtension(file) == assembly),
            new MetadataReferenceProperties(aliases: ["global", alias])
        );

    private static IEnumerable<MetadataReference> Of(Func<string, bool> wanted) =>
        s_platform.Where(wanted).Select(file => MetadataReference.CreateFromFile(file));

    private static string FolderOf(Type type) => Path.GetDirectoryName(type.Assembly.Location)!;
}
