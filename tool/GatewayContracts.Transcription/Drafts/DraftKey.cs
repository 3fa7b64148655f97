namespace GatewayContracts.Transcription.Drafts;

/// <summary>
/// A key of a row or of the file, with its value in YAML. Compared by identity: the same key in another row is
/// another.
/// </summary>
internal sealed class DraftKey(string name, string value)
{
    public string Name { get; } = name;

    public string Value { get; } = value;
}
