using System.Text;
using GatewayContracts.Tool.Terminals;

namespace GatewayContracts.Tool.Tests;

/// <summary>A folder of its own in which the tool is run, in this process.</summary>
internal sealed class Workplace : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>Of a length that nothing advises against.</summary>
    public static KeyPair Merchant { get; } = new(2048);

    public static KeyPair Gateway { get; } = new(2048);

    public string Folder => _folder.FullName;

    public Dictionary<string, string> Variables { get; } = [];

    public byte[] Input { get; set; } = [];

    public bool IsTerminal { get; set; }

    public string PathOf(string path) => _folder.PathOf(path);

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public Workplace Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public Workplace Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllBytes(PathOf(path), bytes);
        return this;
    }

    public ToolResult Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = CommandLine.Run(
            arguments,
            new Terminal
            {
                OpenInput = () => new MemoryStream(Input),
                Out = output,
                Error = error,
                OutIsTerminal = IsTerminal,
                Folder = Folder,
                Variable = name => Variables.GetValueOrDefault(name),
            }
        );
        return new ToolResult(exitCode, output.ToString(), error.ToString());
    }

    public void Dispose() => _folder.Dispose();
}
