namespace GatewayContracts;

/// <summary>A message that was checked, signed and written.</summary>
public sealed class SealedMessage
{
    internal SealedMessage(byte[] body, string contentType, string signString)
    {
        Body = body;
        ContentType = contentType;
        SignString = signString;
    }

    /// <summary>The bytes to send, as they are.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>The value for the Content-Type header.</summary>
    public string ContentType { get; }

    /// <summary>The text that was signed. It holds the values of the message, sensitive ones too: do not log it.</summary>
    public string SignString { get; }
}
