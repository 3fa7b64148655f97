using System.Reflection;

namespace Package.Tests;

/// <summary>Where this repository lies, and how it was built.</summary>
internal static class Checkout
{
    public static string Root { get; } = FindRoot();

    public static string Configuration { get; } =
        typeof(Checkout)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "Configuration")
            .Value!;

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Contracts.sln")))
            {
                return folder;
            }
        }

        throw new InvalidOperationException(
            "The tests do not lie inside the repository: there is no Contracts.sln above them."
        );
    }
}
