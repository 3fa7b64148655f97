using GatewayContracts.Language;

namespace GatewayContracts.Generator.Emit;

/// <summary>The spec language's words for the parts of an encrypted text.</summary>
internal static class EnvelopeNames
{
    public static EncryptedPart Part(string part) =>
        part switch
        {
            "version" => EncryptedPart.Version,
            "mac-key" => EncryptedPart.MacKey,
            "cipher-key" => EncryptedPart.CipherKey,
            "nonce" => EncryptedPart.Nonce,
            "ciphertext" => EncryptedPart.Ciphertext,
            _ => EncryptedPart.Mac,
        };

    public static EncryptedForm Form(Model.EncryptionModel encryption) =>
        new(encryption.Parts.Select(Part), encryption.Separator, encryption.Version);
}
