using GatewayContracts.Generator.Emit;
using GatewayContracts.Generator.Model;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Proofs;

/// <summary>An example's message, out of the envelope that the docs print it in.</summary>
/// <param name="Fields">Those of the message; null if it is encrypted, so that its fields are not known.</param>
/// <param name="Text">The message as it stands in the body.</param>
/// <param name="Around">The fields among which the signature is looked for.</param>
/// <param name="Fault">The end of a sentence; null where the envelope is whole.</param>
internal sealed record EnclosedExample(
    IReadOnlyList<WireField>? Fields,
    string Text,
    IReadOnlyList<WireField> Around,
    string? Fault
)
{
    public static EnclosedExample Of(EnvelopeModel? envelope, IReadOnlyList<WireField> fields, string body) =>
        envelope switch
        {
            { Member: { } member } => InMember([member, .. envelope.Otherwise], fields),
            { Encrypted: { } field } when Find(fields, field) is { } text => Encrypted(envelope, field, text, fields),

            // Of an encrypted message the docs print what is inside as well.
            _ => new EnclosedExample(fields, body, fields, null),
        };

    /// <summary>An envelope need not name the algorithm; then any accepted one may be meant.</summary>
    public SignatureModel SignatureAround(SignatureModel signature) =>
        signature.AlgorithmField is { } algorithm && Find(Around, algorithm) is null
            ? signature with
            {
                AlgorithmField = null,
                Absent = null,
            }
            : signature;

    private static EnclosedExample InMember(string[] members, IReadOnlyList<WireField> fields)
    {
        var found = members.Where(member => Find(fields, member) is not null).ToList();
        return found.Count != 1
                ? Broken(
                    fields,
                    found.Count == 0
                        ? $"the message is missing, which is the member `{members[0]}`"
                        : $"it has both `{found[0]}` and `{found[1]}`, and one message is expected"
                )
            : Find(fields, found[0]) is { Kind: WireKind.Object } message
                ? new EnclosedExample(message.Members, message.Text, fields, null)
            : Broken(fields, $"the member `{found[0]}` is no object");
    }

    private static EnclosedExample Encrypted(
        EnvelopeModel envelope,
        string field,
        WireValue text,
        IReadOnlyList<WireField> fields
    )
    {
        if (envelope.Beside.FirstOrDefault(name => Find(fields, name) is not { Text.Length: > 0 }) is { } missing)
        {
            return Broken(fields, $"`{missing}` is missing beside `{field}`");
        }

        if (text.Kind != WireKind.Text)
        {
            return Broken(fields, $"`{field}` is no text");
        }

        return EncryptedTextReader.TryRead(EnvelopeNames.Form(envelope.Encryption!), text.Text, out _, out var fault)
            ? new EnclosedExample(null, text.Text, fields, null)
            : Broken(fields, $"`{field}` holds no encrypted message: {fault.Clause}");
    }

    private static EnclosedExample Broken(IReadOnlyList<WireField> fields, string fault) =>
        new(null, "", fields, fault);

    private static WireValue? Find(IReadOnlyList<WireField> fields, string name) =>
        fields.Where(field => field.Name == name).Select(field => field.Value).FirstOrDefault();
}
