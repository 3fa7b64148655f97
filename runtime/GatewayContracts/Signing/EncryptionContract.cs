using GatewayContracts.Language;

namespace GatewayContracts.Metadata;

/// <summary>
/// How the encrypted messages of a gateway are encrypted. Generated from the <c>encryption</c> of its spec. The cipher
/// is AES with a key of 256 bits in counter mode, the MAC is HMAC with SHA-256.
/// </summary>
/// <param name="Form">The parts of the text.</param>
/// <param name="Keys">How the keys in it are encrypted.</param>
public sealed record EncryptionContract(EncryptedForm Form, KeyEncryption Keys)
{
    /// <summary>
    /// Whether the gateway has a key for encryption alone; otherwise the key that verifies its messages also encrypts.
    /// </summary>
    public bool HasOwnKey { get; init; }
}
