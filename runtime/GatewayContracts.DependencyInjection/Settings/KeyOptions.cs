namespace GatewayContracts.DependencyInjection;

/// <summary>
/// Where one key comes from, and when it is valid. Exactly one of <see cref="Text"/>, <see cref="File"/> and
/// <see cref="Secret"/> is given.
/// </summary>
public sealed class KeyOptions
{
    /// <summary>The key itself, as PEM or Base64.</summary>
    public string? Text { get; set; }

    /// <summary>
    /// The key's file, as PEM, Base64 or DER. A relative path starts at the application's content root. The file is
    /// watched.
    /// </summary>
    public string? File { get; set; }

    /// <summary>The shared secret itself, for algorithms without RSA.</summary>
    public string? Secret { get; set; }

    /// <summary>A name for people, in logs and results; null: its file's name, if there is one.</summary>
    public string? Name { get; set; }

    /// <summary>
    /// From when on the key is valid; null: always. In the configuration a time without an offset is UTC.
    /// </summary>
    public DateTimeOffset? NotBefore { get; set; }

    /// <summary>
    /// When the key is no longer valid; null: never. In the configuration a time without an offset is UTC.
    /// </summary>
    public DateTimeOffset? NotAfter { get; set; }

    /// <summary>Where the settings are in the configuration; null if they come from code.</summary>
    internal string? Path { get; set; }

    /// <summary>Never the key.</summary>
    public override string ToString() =>
        File is not null ? $"the key in {File}"
        : Secret is not null ? "a secret"
        : "a key";
}
