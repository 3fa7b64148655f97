using System.Text;
using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>Puts a signed message into the envelope that its contract says it travels in.</summary>
internal static class SentEnvelope
{
    /// <exception cref="GatewayConfigurationException">The account cannot encrypt.</exception>
    public static void Require(MessageContract contract, MerchantAccount sender)
    {
        if (contract.Envelope is EncryptedEnvelope encrypted)
        {
            sender.EncryptorFor(encrypted.Encryption);
        }
    }

    /// <summary>The fields of the body.</summary>
    /// <param name="fields">Those of the message, its signature among them where it is one of them.</param>
    /// <param name="signed">What was signed.</param>
    public static IReadOnlyList<WireField> Around(
        MessageContract contract,
        MerchantAccount sender,
        IReadOnlyList<WireField> fields,
        ReadOnlySpan<byte> signed,
        string signature
    ) =>
        contract.Envelope switch
        {
            MemberEnvelope { Member: var member } =>
            [
                new WireField(member, WireValue.OfObject(Encoding.UTF8.GetString(signed), [])),
                new WireField(contract.Signature.Field!, WireValue.OfText(signature)),
            ],
            EncryptedEnvelope encrypted =>
            [
                .. encrypted.Beside.SelectMany(name => fields.Where(field => field.Name == name)),
                new WireField(encrypted.Field, WireValue.OfText(Encrypted(contract, encrypted, sender, fields))),
            ],
            _ => fields,
        };

    private static string Encrypted(
        MessageContract contract,
        EncryptedEnvelope envelope,
        MerchantAccount sender,
        IReadOnlyList<WireField> fields
    ) => sender.EncryptorFor(envelope.Encryption).Encrypt(WireFormat.For(contract.Encoding).Write(fields));
}
