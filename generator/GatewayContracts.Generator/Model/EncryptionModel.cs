namespace GatewayContracts.Generator.Model;

/// <summary>How a gateway's messages are encrypted that travel so.</summary>
/// <param name="Keys"><c>rsa-oaep-sha1</c> or <c>rsa-oaep-sha256</c>.</param>
/// <param name="Parts">The language's words for the parts of the text, in their order.</param>
/// <param name="Version">Null where the text has no such part.</param>
/// <param name="HasOwnKey">Whether another key encrypts than the one that verifies.</param>
internal sealed record EncryptionModel(
    string Keys,
    EquatableArray<string> Parts,
    string Separator,
    string? Version,
    bool HasOwnKey
);
