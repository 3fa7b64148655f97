namespace TestKit;

/// <summary>The folder of the repository, wherever the tests were started from.</summary>
internal static class RepositoryRoot
{
    public static string Folder { get; } = Find();

    /// <param name="path">Inside the repository, with slashes.</param>
    public static string PathOf(string path) => Path.Combine(Folder, path.Replace('/', Path.DirectorySeparatorChar));

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Contracts.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException(
            "No folder above the tests holds Contracts.sln. Build and run these tests inside the repository."
        );
    }
}
