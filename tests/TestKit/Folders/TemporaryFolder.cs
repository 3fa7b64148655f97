namespace TestKit;

/// <summary>A folder of its own for a test, which goes with all that is in it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gateway-contracts-");

    public string FullName => _folder.FullName;

    /// <param name="path">Inside the folder, with slashes.</param>
    public string PathOf(string path) => Path.Combine(FullName, path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Makes the folder if there is none, and gives its full path.</summary>
    public string Subfolder(string path) => Directory.CreateDirectory(PathOf(path)).FullName;

    /// <summary>Writes a file, in folders that are made for it, and gives its full path.</summary>
    public string Write(string path, string text)
    {
        var file = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    /// <summary>Puts a file in the place of another at once, as a careful deployment does.</summary>
    public string Replace(string path, string text)
    {
        var written = Write(path + ".new", text);
        File.Move(written, PathOf(path), overwrite: true);
        return PathOf(path);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
