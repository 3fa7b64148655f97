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
    EquatableArray<ExampleBreak> Breaks
);
