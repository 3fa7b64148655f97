using System.Text;
using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>
/// Takes a received message out of its envelope. Other fields of the envelope are not signed, and are neither read nor
/// reported.
/// </summary>
internal sealed class ReceivedEnvelope : IDisposable
{
    private readonly MessageContract _contract;
    private readonly ReadOnlyMemory<byte> _body;
    private readonly WireTable _table;

    private ReceivedEnvelope(MessageContract contract, ReadOnlyMemory<byte> body)
    {
        _contract = contract;
        _body = body;
        _table = WireTable.Of(body, FieldNames.None);
    }

    /// <summary>Why there is no message in it; null if there is one.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>The message.</summary>
    public ReadOnlyMemory<byte> Content { get; private set; }

    /// <summary>The account that a message was encrypted for; null if it was not.</summary>
    public MerchantAccount? Account { get; private set; }

    /// <summary>The envelope's own fields, where the signature is one of them; else null.</summary>
    public WireTable? SignatureTable => _contract.Envelope is MemberEnvelope ? _table : null;

    /// <summary>Null where a message travels without one.</summary>
    /// <param name="accounts">Null if there is no key to decrypt with.</param>
    /// <exception cref="GatewayConfigurationException">The account that was found cannot decrypt.</exception>
    public static ReceivedEnvelope? Open(
        MessageContract contract,
        ReadOnlyMemory<byte> body,
        IMerchantAccounts? accounts,
        WireLimits limits
    )
    {
        if (contract.Envelope is not { } envelope)
        {
            return null;
        }

        var received = new ReceivedEnvelope(contract, body);
        received.Refusal =
            WireFormat.For(contract.Encoding).Read(received._table, limits)
            ?? (
                envelope is EncryptedEnvelope encrypted
                    ? received.Decrypt(encrypted, accounts)
                    : received.TakeMember((MemberEnvelope)envelope)
            );
        return received;
    }

    /// <summary>How the fields beside an encrypted message differ from those inside; null if they do not.</summary>
    /// <param name="message">The fields of the message, whose signature holds.</param>
    public Refusal? CheckBeside(WireTable message)
    {
        foreach (var name in (_contract.Envelope as EncryptedEnvelope)?.Beside ?? [])
        {
            var bytes = Encoding.UTF8.GetBytes(name);
            var (outside, inside) = (_table.NodeOf(bytes), message.NodeOf(bytes));
            if (inside < 0 || message[inside].IsNested || !message.TextOf(inside).SequenceEqual(_table.TextOf(outside)))
            {
                return new Refusal(
                    RefusalReason.EnvelopeDiffers,
                    $"The signature holds, but {name} is another in the message than beside it: somebody put the "
                        + "message into another envelope.",
                    name
                );
            }
        }

        return null;
    }

    public void Dispose() => _table.Dispose();

    private Refusal? TakeMember(MemberEnvelope envelope)
    {
        var (taken, node) = ("", -1);
        foreach (var member in envelope.Members)
        {
            if (_table.NodeOf(Encoding.UTF8.GetBytes(member)) is not (>= 0 and var found))
            {
                continue;
            }

            if (node >= 0)
            {
                return new Refusal(
                    RefusalReason.EnvelopeMalformed,
                    $"The body has both {taken} and {member}, and one signature: which of them it is over is open.",
                    taken,
                    member
                );
            }

            (taken, node) = (member, found);
        }

        if (node < 0)
        {
            return new Refusal(
                RefusalReason.EnvelopeIncomplete,
                $"The body has no message: {string.Join(" or ", envelope.Members)} is missing.",
                [.. envelope.Members]
            );
        }

        if (_table[node].Kind != WireKind.Object)
        {
            return new Refusal(RefusalReason.EnvelopeMalformed, $"{taken} is no object, and so no message.", taken);
        }

        Content = _body.Slice(_table[node].Text.Start, _table[node].Text.Length);
        return null;
    }

    private Refusal? Decrypt(EncryptedEnvelope envelope, IMerchantAccounts? accounts)
    {
        foreach (var name in envelope.Beside.Append(envelope.Field))
        {
            if (!IsGiven(_table.NodeOf(Encoding.UTF8.GetBytes(name))))
            {
                return new Refusal(
                    RefusalReason.EnvelopeIncomplete,
                    $"The body is no envelope of an encrypted message: {name} is missing, empty or no text.",
                    name
                );
            }
        }

        if (accounts is null)
        {
            return new Refusal(
                RefusalReason.EnvelopeKey,
                $"{envelope.Field} is encrypted, and there is no key to decrypt it by.",
                envelope.Field
            );
        }

        if (!Ownership.TryFindAccount(_table, _contract, accounts, out var account, out var refusal))
        {
            return refusal;
        }

        Account = account;
        var text = _table.StringOf(_table.NodeOf(Encoding.UTF8.GetBytes(envelope.Field)));
        if (account.DecryptorFor(envelope.Encryption).TryDecrypt(text, envelope.Field, out var message, out refusal))
        {
            Content = message;
        }

        return refusal;
    }

    private bool IsGiven(int node) =>
        node >= 0 && !_table[node].IsNested && _table[node].Kind != WireKind.Null && !_table.TextOf(node).IsEmpty;
}
