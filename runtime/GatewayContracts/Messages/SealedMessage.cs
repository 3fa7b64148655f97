using System.Text;
using GatewayContracts.Language;

namespace GatewayContracts;

/// <summary>A message that was checked, signed and written.</summary>
public sealed class SealedMessage
{
    private readonly byte[] _source;

    /// <param name="fields">What the body is made of.</param>
    internal SealedMessage(
        IReadOnlyList<WireField> fields,
        WireFormat format,
        IReadOnlyDictionary<string, string> headers,
        byte[] source
    )
    {
        _source = source;
        Fields = fields;
        Body = format.Write(fields);
        ContentType = format.ContentType;
        Headers = headers;
    }

    /// <summary>The bytes to send, as they are.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>The value for the Content-Type header.</summary>
    public string ContentType { get; }

    /// <summary>
    /// Further HTTP headers to send: the signature and the name of its algorithm, where they do not travel in the body.
    /// </summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    internal IReadOnlyList<WireField> Fields { get; }

    /// <summary>
    /// The text that was signed. It holds the values of the message, sensitive ones too: do not log it.
    /// </summary>
    public string SignString => field ??= Encoding.UTF8.GetString(_source);
}
