using System.Net;

namespace GatewayContracts;

/// <summary>
/// The body of a request. It records when it is read; until then the gateway cannot have the request. An exception does
/// not show that: with a handler that retries, "connection refused" may be about the second try, after the first one
/// arrived.
/// </summary>
/// <param name="taken">Called before the body is written to a connection, or to whatever a handler makes of it.</param>
internal sealed class RequestBody(ReadOnlyMemory<byte> body, Action taken) : HttpContent
{
    protected override bool TryComputeLength(out long length)
    {
        length = body.Length;
        return true;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(
        Stream stream,
        TransportContext? context,
        CancellationToken cancellationToken
    )
    {
        taken();
        return stream.WriteAsync(body, cancellationToken).AsTask();
    }

    protected override void SerializeToStream(
        Stream stream,
        TransportContext? context,
        CancellationToken cancellationToken
    )
    {
        taken();
        stream.Write(body.Span);
    }
}
