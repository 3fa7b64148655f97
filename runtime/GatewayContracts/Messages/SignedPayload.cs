using System.Text;
using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>Signs payloads for tests and stand-ins: any fields, even those that no contract allows.</summary>
public static class SignedPayload
{
    /// <summary>Signs a payload as it is, and adds the signature as its last field.</summary>
    /// <typeparam name="T">The message that the payload represents; its contract says how it is written and
    /// signed.</typeparam>
    /// <param name="payload">The body without a signature: JSON, a form or XML, as the contract has it.</param>
    /// <param name="sender">Who signs: for a message of the gateway, an account with the gateway's signing key.</param>
    /// <param name="unsigned">Wire names to leave out of the sign string, as some gateways do with some fields.</param>
    /// <returns> The body with the signature in it, and in its envelope, if the message has one. If the signature
    /// travels in a header, use <see cref="SignatureOf{T}"/>. </returns>
    /// <exception cref="ArgumentException"><paramref name="payload"/> cannot be read, or has a signature
    /// already.</exception>
    /// <exception cref="GatewayConfigurationException">The account does not fit the gateway.</exception>
    public static byte[] Of<T>(string payload, MerchantAccount sender, params IReadOnlyCollection<string> unsigned)
        where T : class, IMessage<T>
    {
        ArgumentNullException.ThrowIfNull(payload);
        ArgumentNullException.ThrowIfNull(sender);
        ArgumentNullException.ThrowIfNull(unsigned);
        var field =
            T.Contract.Signature.Field
            ?? throw new ArgumentException($"{T.Contract.Name} carries its signature in a header.", nameof(payload));
        var contract = T.Contract;
        var fields = Read<T>(payload);
        var isOutside = contract.Envelope is MemberEnvelope;
        if (!isOutside && fields.Find(field) is not null)
        {
            throw new ArgumentException(
                $"The payload has a signature already: {field}. Leave it out, or change the bytes afterwards.",
                nameof(payload)
            );
        }

        var signature = SignatureOf<T>(payload, sender, unsigned);
        IReadOnlyList<WireField> signed = isOutside
            ? fields.Fields
            : [.. fields.Fields, new WireField(field, WireValue.OfText(signature))];
        return WireFormat
            .For(contract.Encoding)
            .Write(SentEnvelope.Around(contract, sender, signed, Encoding.UTF8.GetBytes(payload), signature));
    }

    /// <summary>The signature of a payload as it is.</summary>
    /// <inheritdoc cref="Of{T}" path="/param|/typeparam|/exception"/>
    public static string SignatureOf<T>(
        string payload,
        MerchantAccount sender,
        params IReadOnlyCollection<string> unsigned
    )
        where T : class, IMessage<T>
    {
        ArgumentNullException.ThrowIfNull(payload);
        ArgumentNullException.ThrowIfNull(sender);
        ArgumentNullException.ThrowIfNull(unsigned);
        var contract = T.Contract;
        var source = contract.Signature.Source is { } form
            ? form.Join(Read<T>(payload).Fields, contract.FieldNames, unsigned)
            : payload;
        return contract.SignerOf(sender).Sign(Encoding.UTF8.GetBytes(source));
    }

    private static ReceivedFields Read<T>(string payload)
        where T : class, IMessage<T> =>
        WireFormat
            .For(T.Contract.Encoding)
            .TryRead(Encoding.UTF8.GetBytes(payload), WireLimits.Default, out var fields, out var refusal)
            ? fields
            : throw new ArgumentException(refusal.Message, nameof(payload));
}
