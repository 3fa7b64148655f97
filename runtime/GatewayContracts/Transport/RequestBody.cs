using System.Net;

namespace GatewayContracts;

/// <summary>
/// The body of a request, which tells when it is taken; until then no gateway can have got the request. An exception
/// does not tell that: behind a handler that tries again, "connection refused" may be about the second try, and the
/// first one had arrived.
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
