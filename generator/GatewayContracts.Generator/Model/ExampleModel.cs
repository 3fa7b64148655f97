namespace GatewayContracts.Generator.Model;

/// <summary>
/// An example of a message, to be proved. <paramref name="PublicKey"/> and <paramref name="Key"/>: at most one is
/// given.
/// </summary>
internal sealed record ExampleModel(
    string? Title,
    MessageRole Message,
    string Body,
    string? SignSource,
    string? PublicKey,
    string? Key,
    EquatableArray<ExampleHeader> Headers,
    EquatableArray<ExampleBreak> Breaks
)
{
    /// <summary>The value of a header, its name in any case; null where it is not there.</summary>
    public string? HeaderValue(string? name) =>
        Headers.FirstOrDefault(header => string.Equals(header.Name, name, StringComparison.OrdinalIgnoreCase))?.Value;
}
