namespace GatewayContracts;

/// <summary>
/// A message whose signature was verified by this library; nothing else can make one. A handler that takes it cannot be handed a forged message.
/// </summary>
/// <typeparam name="T">The message.</typeparam>
public sealed class Verified<T>
    where T : class
{
    internal Verified(T message, VerificationKey key, string signString, IReadOnlyDictionary<string, string> unknownFields, IReadOnlyList<Violation> drift)
    {
        Message = message;
        Key = key;
        SignString = signString;
        UnknownFields = unknownFields;
        Drift = drift;
    }

    /// <summary>The message. What the signature does not surely cover is <see cref="Untrusted{T}"/> in it.</summary>
    public T Message { get; }

    /// <summary>The key of the ring that the signature was made with.</summary>
    public VerificationKey Key { get; }

    /// <summary>The text that was signed. It holds the values of the message, sensitive ones too: do not log it.</summary>
    public string SignString { get; }

    /// <summary>Fields that the spec does not have, by wire name, as the text that was signed. They may be sensitive: do not log them.</summary>
    public IReadOnlyDictionary<string, string> UnknownFields { get; }

    /// <summary>Where the message departs from the spec without being wrong: the gateway has changed, or the spec is mistaken. Worth an alert, no reason to refuse.</summary>
    public IReadOnlyList<Violation> Drift { get; }

    /// <summary>The message, sensitive values masked.</summary>
    public override string ToString() => $"Verified {Message}";
}
