using System.Text.Json.Serialization;
using GatewayContracts.Explaining;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>
/// It is not known what happened to the call. Query; never assume that it failed, and never pay twice because of it. If
/// <see cref="NeverSent"/> is true, and only then, the gateway certainly does not have the request.
/// </summary>
/// <typeparam name="T">The response.</typeparam>
[JsonConverter(typeof(ShownTextJsonConverter))]
public sealed class Unknown<T> : Outcome<T>
    where T : class
{
    /// <summary>
    /// An unknown outcome, for a pipeline that did not let a call through, and for tests. It proves nothing.
    /// </summary>
    /// <param name="reason">Why.</param>
    /// <param name="message">What happened and what to do, in a sentence that is safe to log.</param>
    public Unknown(UnknownReason reason, string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        Reason = reason;
        Message = message;
    }

    /// <summary>Why.</summary>
    public UnknownReason Reason { get; }

    /// <summary>What happened and what to do, in a sentence that is safe to log.</summary>
    public string Message { get; }

    /// <summary>
    /// Whether the request cannot have reached the gateway, because its body was handed to no connection: the name did
    /// not resolve, the connection was refused, TLS was not agreed on, or the time was up before there was a
    /// connection. The same request may be sent again. False if that is not certain.
    /// </summary>
    public bool NeverSent { get; init; }

    /// <summary>The answer, where it was genuine.</summary>
    public Verified<T>? Answer { get; init; }

    /// <summary>Why the answer was refused, where one came.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>
    /// The bytes of the answer as received, even if they could not be read or were refused; null if no answer came. If
    /// the answer is too large, only its beginning. They may hold sensitive values: store them, do not log them.
    /// </summary>
    public ReadOnlyMemory<byte>? Body { get; init; }

    /// <summary>
    /// The code that the answer carries, signed or not; null if it carries none. Show it; decide nothing by it.
    /// </summary>
    public Untrusted<string>? Code { get; init; }

    /// <summary>The text that the answer carries for people, signed or not; null if it carries none.</summary>
    public Untrusted<string>? Text { get; init; }

    /// <summary>The status of the HTTP response; null if none came.</summary>
    public int? HttpStatus { get; init; }

    /// <summary>
    /// The exception of the failed connection; null if it did not fail. Its text may quote what was received.
    /// </summary>
    public Exception? Exception { get; init; }

    internal Func<Explanation>? Explainer { get; set; }

    /// <summary>
    /// Explains the signature of an answer that was refused; null if no answer came, or it was not refused. It may
    /// try thousands of texts: it is for people and their logs, and does not say what happened to the call.
    /// </summary>
    public Explanation? Explain() => Explainer?.Invoke();

    /// <summary>The reason and the sentence.</summary>
    public override string ToString() => $"Unknown ({Reason}): {Message}";
}
