using System.Collections.ObjectModel;
using System.Text.Json.Serialization;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>
/// A message whose signature was verified by this library; nothing else can make one. A handler that takes it cannot
/// receive a forged message.
/// </summary>
/// <typeparam name="T">The message.</typeparam>
[JsonConverter(typeof(ShownTextJsonConverter))]
public sealed class Verified<T>
    where T : class
{
    private readonly MessageContract _contract;
    private readonly WireLimits _limits;
    private readonly ProvenSignature _proof;
    private SignedEvidence? _evidence;

    internal Verified(
        T message,
        ReadOnlyMemory<byte> body,
        ReadOnlyMemory<byte> content,
        MessageContract contract,
        WireLimits limits,
        ProvenSignature proof
    )
    {
        _contract = contract;
        _limits = limits;
        _proof = proof;
        Message = message;
        Body = body;
        Content = content;
    }

    /// <summary>The message. A value that the signature may not cover is an <see cref="Untrusted{T}"/> in it.</summary>
    public T Message { get; }

    /// <summary>
    /// The bytes as received. Store them as evidence, because nothing else can be verified again. If the signature
    /// travels in a header, store the header too. They may hold sensitive values: do not log them.
    /// </summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>
    /// The message itself, as it was signed: if it came in an envelope, the bytes inside, decrypted if they were
    /// encrypted; otherwise <see cref="Body"/>. They may hold sensitive values: do not log them.
    /// </summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>The key of the ring that the signature was made with.</summary>
    public VerificationKey Key => _proof.Key;

    /// <summary>
    /// The text that was signed. It holds the values of the message, sensitive ones too: do not log it.
    /// </summary>
    public string SignString => Evidence.SignString;

    /// <summary>The signature's text as received, from the field or the header that carried it.</summary>
    public string Signature => Evidence.Signature;

    /// <summary>
    /// Fields that the spec does not have, by wire name, as the text that was signed; members of signed objects by
    /// path, such as <c>goods[0].colour</c>. They may be sensitive: do not log them.
    /// </summary>
    public IReadOnlyDictionary<string, string> UnknownFields { get; internal init; } =
        ReadOnlyDictionary<string, string>.Empty;

    /// <summary>
    /// What was received but is not in <see cref="Message"/>: optional and unsigned fields that are not of their type,
    /// such as a fee of <c>1,000.00</c>, which read as absent; and members of unsigned objects that the spec does not
    /// have. By wire name or path, with the text as received. You may show it, but decide nothing by it.
    /// </summary>
    public IReadOnlyDictionary<string, Untrusted<string>> UnreadFields { get; internal init; } =
        ReadOnlyDictionary<string, Untrusted<string>>.Empty;

    /// <summary>
    /// Where the message departs from the spec without being wrong: the gateway has changed, or the spec is mistaken.
    /// It is worth an alert, but no reason to refuse.
    /// </summary>
    public IReadOnlyList<Violation> Drift { get; internal init; } = [];

    /// <summary>The message, sensitive values masked.</summary>
    public override string ToString() => $"Verified {Message}";

    private SignedEvidence Evidence => _evidence ??= SignedEvidence.Of(Content, _contract, _limits, _proof);
}
