namespace Spec.Tests;

/// <summary>A spec file in memory.</summary>
internal sealed record SpecFile(string Path, string Text)
{
    public bool IsGateway => Path.EndsWith(".gateway.yaml", StringComparison.Ordinal);

    /// <summary>Named by what it holds: a whole file is a gateway's or a contract's.</summary>
    public static SpecFile Of(string text) =>
        new(
            TopKeys(text).Contains("contract") || TopKeys(text).Count(key => key is "gateway" or "extends") == 2
                ? "/readme/block.contract.yaml"
                : "/readme/block.gateway.yaml",
            text
        );

    /// <summary>The files as the compiler is given them.</summary>
    public static IEnumerable<SpecText> InMemory(IEnumerable<SpecFile> files) =>
        files.Select(file => new SpecText(file.Path, file.Text));

    /// <summary>The text that follows a key at the top of the file.</summary>
    public string? Top(string key) =>
        Text.Split('\n')
            .FirstOrDefault(line => line.StartsWith(key + ":", StringComparison.Ordinal))
            ?[(key.Length + 1)..].Split(" #")[0]
            .Trim();

    private static IEnumerable<string> TopKeys(string text) =>
        text.Split('\n')
            .Where(line => line.Length > 0 && char.IsLetter(line[0]) && line.Contains(':', StringComparison.Ordinal))
            .Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]);
}
