namespace GatewayContracts.Testing;

/// <summary>What a test gateway sends back for a request.</summary>
/// <param name="Status">The status of the HTTP response.</param>
/// <param name="Body">The body, byte for byte.</param>
/// <param name="ContentType">The value of the Content-Type header.</param>
/// <param name="Headers">Further headers: the signature, where it does not travel in the body.</param>
public sealed record TestReply(
    int Status,
    ReadOnlyMemory<byte> Body,
    string ContentType,
    IReadOnlyDictionary<string, string> Headers
)
{
    /// <summary>A signed message, as the gateway sends it.</summary>
    public static TestReply Of(SealedMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return new(200, message.Body, message.ContentType, message.Headers);
    }

    /// <summary>A page in plain text, which no gateway signed.</summary>
    public static TestReply OfText(int status, string text) =>
        new(
            status,
            System.Text.Encoding.UTF8.GetBytes(text),
            "text/plain; charset=utf-8",
            new Dictionary<string, string>()
        );

    /// <summary>The status and the length; never the body.</summary>
    public override string ToString() =>
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"HTTP {Status}, {Body.Length} bytes of {ContentType}"
        );
}
