using GatewayContracts.Generator.Diagnostics;

namespace GatewayContracts.Generator.Yaml;

/// <summary>A parsed spec file. Everything in it follows from path and text, so those two decide equality.</summary>
internal sealed class YamlFile(
    string path,
    string text,
    YamlMapping root,
    bool isComplete,
    IReadOnlyList<SpecDiagnostic> diagnostics
) : IEquatable<YamlFile>
{
    public string Path { get; } = path;

    public string Text { get; } = text;

    /// <summary>The top level; without entries where the file has no mapping.</summary>
    public YamlMapping Root { get; } = root;

    /// <summary>False when a syntax error cut the tree short: that something is missing then proves nothing.</summary>
    public bool IsComplete { get; } = isComplete;

    /// <summary>Where to point about what the file lacks.</summary>
    public SourceSpan FirstKey => Root.Entries.Count > 0 ? Root.Entries[0].Key.At : SourceSpan.StartOf(Path);

    public IReadOnlyList<SpecDiagnostic> Diagnostics { get; } = diagnostics;

    public bool Equals(YamlFile? other) => other is not null && Path == other.Path && Text == other.Text;

    public override bool Equals(object? obj) => Equals(obj as YamlFile);

    public override int GetHashCode() => unchecked((Path.GetHashCode() * 31) + Text.GetHashCode());
}
