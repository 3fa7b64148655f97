using System.IO.Enumeration;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Tool.Specs;

/// <summary>
/// Finds specs below a folder, as a build of a project there does: what tools make and hidden folders are left out.
/// </summary>
internal static class SpecFolder
{
    private static readonly string[] s_madeByTools = ["bin", "obj", "node_modules"];

    public static bool IsSpec(string path) => SpecFile.IsGateway(path) || SpecFile.IsContract(path);

    /// <summary>Whole paths, in their order.</summary>
    public static IEnumerable<string> Specs(string folder) =>
        new FileSystemEnumerable<string>(
            folder,
            (ref FileSystemEntry entry) => entry.ToFullPath(),
            new EnumerationOptions
            {
                RecurseSubdirectories = true,
                IgnoreInaccessible = true,
                AttributesToSkip = 0,
            }
        )
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && IsSpec(entry.ToFullPath()),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLeftOut(entry.FileName),
        }.Order(StringComparer.Ordinal);

    /// <summary>
    /// The folder of the project that a file is built with: the nearest above it with a project file. Null where there
    /// is none, and of a file in a folder that no build looks into.
    /// </summary>
    public static string? ProjectOf(string file)
    {
        for (var folder = Path.GetDirectoryName(file); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (HasProject(folder))
            {
                return folder;
            }

            if (Path.GetFileName(folder) is { Length: > 0 } name && IsLeftOut(name))
            {
                return null;
            }
        }

        return null;
    }

    private static bool HasProject(string folder)
    {
        try
        {
            return Directory.EnumerateFiles(folder, "*.csproj").Any();
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool IsLeftOut(ReadOnlySpan<char> name)
    {
        if (name[0] == '.')
        {
            return true;
        }

        foreach (var left in s_madeByTools)
        {
            if (name.Equals(left, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
