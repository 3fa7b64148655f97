namespace GatewayContracts.DependencyInjection.Tests;

/// <summary>A folder with key files that a test writes.</summary>
internal sealed class KeyFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gateway-keys-");

    public string Path(string name) => System.IO.Path.Combine(_folder.FullName, name);

    /// <summary>Puts a file in the place of another at once, as a careful deployment does.</summary>
    public string Write(string name, string text)
    {
        var path = Path(name);
        File.WriteAllText(path + ".new", text);
        File.Move(path + ".new", path, overwrite: true);
        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
