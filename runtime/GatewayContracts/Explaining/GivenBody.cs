using System.Diagnostics.CodeAnalysis;
using System.Text;
using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace GatewayContracts.Explaining;

/// <summary>
/// A body as its contract reads it. Where possible, a body that a receiver refuses is read too, so that there is more
/// to explain.
/// </summary>
internal sealed class GivenBody
{
    private GivenBody(
        string text,
        IReadOnlyList<WireField>? fields,
        IReadOnlyDictionary<string, string> raw,
        Refusal? refusal
    )
    {
        Text = text;
        Fields = fields;
        Raw = raw;
        Refusal = refusal;
    }

    /// <summary>The body's text, without a byte order mark.</summary>
    public string Text { get; }

    /// <summary>In the order of the message; null if nothing could be read.</summary>
    public IReadOnlyList<WireField>? Fields { get; }

    /// <summary>Of texts, what stands in the body for them, by name; only where that differs.</summary>
    public IReadOnlyDictionary<string, string> Raw { get; }

    /// <summary>The fields around the message, where its signature is one of them; else null.</summary>
    public IReadOnlyList<WireField>? Around { get; private set; }

    /// <summary>Why a receiver refuses the body; null if it reads it.</summary>
    public Refusal? Refusal { get; }

    /// <param name="accounts">By whose keys a message is decrypted that travels so; null: it is not.</param>
    /// <param name="isSent">Whether it is a message to be sent, which may be without its envelope still.</param>
    /// <exception cref="GatewayConfigurationException">The account cannot decrypt.</exception>
    public static GivenBody Read(
        MessageContract contract,
        ReadOnlyMemory<byte> body,
        WireLimits limits,
        IMerchantAccounts? accounts = null,
        bool isSent = false
    )
    {
        using var envelope = ReceivedEnvelope.Open(contract, body, accounts, limits);
        if (envelope?.Refusal is { } closed && !IsInside(contract, closed, isSent))
        {
            return new GivenBody("", null, new Dictionary<string, string>(), closed);
        }

        var inside = envelope is { Refusal: null } ? envelope.Content : body;
        return ReadInside(contract, inside, limits, envelope?.SignatureTable?.Fields());
    }

    // The caller may have decrypted an encrypted message already.
    private static bool IsInside(MessageContract contract, Refusal closed, bool isSent) =>
        closed.Reason == RefusalReason.EnvelopeIncomplete
        && (contract.Envelope is EncryptedEnvelope { Field: var field } ? closed.Fields.Contains(field) : isSent);

    private static GivenBody ReadInside(
        MessageContract contract,
        ReadOnlyMemory<byte> body,
        WireLimits limits,
        IReadOnlyList<WireField>? around
    )
    {
        if (TryRead(contract, body, limits, out var read, out var refusal))
        {
            read.Around = around;
            return read;
        }

        var mended = refusal.Reason switch
        {
            RefusalReason.ByteOrderMark => body[Encoding.UTF8.Preamble.Length..],
            RefusalReason.InvalidText => FromGbk(body),
            _ => null,
        };
        return mended is { } other && TryRead(contract, other, limits, out var mendedBody, out _)
            ? new GivenBody(mendedBody.Text, mendedBody.Fields, mendedBody.Raw, refusal)
            : new GivenBody("", null, new Dictionary<string, string>(), refusal);
    }

    private static bool TryRead(
        MessageContract contract,
        ReadOnlyMemory<byte> body,
        WireLimits limits,
        [NotNullWhen(true)] out GivenBody? read,
        [NotNullWhen(false)] out Refusal? refusal
    )
    {
        var isRead = WireFormat
            .For(contract.Encoding)
            .TryRead(body.Span, limits, out var received, out refusal, isSigned: contract.Signature.Source is null);
        read = isRead
            ? new GivenBody(
                Encoding.UTF8.GetString(body.Span),
                received!.Fields,
                RawTexts.Of(contract.Encoding, body.Span, received.Fields),
                refusal: null
            )
            : null;
        return isRead;
    }

    private static ReadOnlyMemory<byte>? FromGbk(ReadOnlyMemory<byte> body)
    {
        var strict = (Encoding)CharsetVariations.GbkEncoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            return Encoding.UTF8.GetBytes(strict.GetString(body.Span));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
