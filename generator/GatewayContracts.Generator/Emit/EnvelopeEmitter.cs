using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Emit;

/// <summary>What messages travel in, and how they are encrypted, as data for the runtime.</summary>
internal static class EnvelopeEmitter
{
    /// <param name="gateway">The gateway's class, as the message's class can see it.</param>
    public static string Envelope(EnvelopeModel envelope, string gateway) =>
        envelope.Member is { } member
            ? $"new {Names.Metadata}MemberEnvelope({Literal.Text(member)}, {Literal.TextList(envelope.Otherwise)})"
            : $"new {Names.Metadata}EncryptedEnvelope({Literal.Text(envelope.Encrypted!)}, "
                + $"{Literal.TextList(envelope.Beside)}, {gateway}.Contract.Encryption!)";

    public static void EmitEncryption(SourceWriter output, EncryptionModel encryption)
    {
        output.Line($"Encryption = new {Names.Metadata}EncryptionContract(");
        output.Line($"    new {Names.Language}EncryptedForm(");
        output.Line($"        [{string.Join(", ", encryption.Parts.Select(Part))}],");
        output.Line($"        {Literal.Text(encryption.Separator)},");
        output.Line($"        {Literal.TextOrNull(encryption.Version)}),");
        var tail = encryption.HasOwnKey ? " { HasOwnKey = true }," : ",";
        output.Line($"    {Names.Metadata}KeyEncryption.{SignatureEmitter.PascalCase(encryption.Keys)}){tail}");
    }

    private static string Part(string part) => $"{Names.Language}EncryptedPart.{EnvelopeNames.Part(part)}";
}
