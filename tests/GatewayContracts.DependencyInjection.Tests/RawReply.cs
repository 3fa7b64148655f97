using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace GatewayContracts.DependencyInjection.Tests;

/// <summary>The connection that a request came in by.</summary>
internal sealed class RawReply(Stream stream, Socket socket, CancellationToken stop)
{
    public Task WriteAsync(string text) => WriteAsync(Encoding.ASCII.GetBytes(text));

    public async Task WriteAsync(ReadOnlyMemory<byte> bytes)
    {
        await stream.WriteAsync(bytes, stop);
        await stream.FlushAsync(stop);
    }

    /// <summary>A whole answer.</summary>
    public async Task SendAsync(ReadOnlyMemory<byte> body, string status = "200 OK", string headers = "")
    {
        await WriteAsync(
            string.Create(
                CultureInfo.InvariantCulture,
                $"HTTP/1.1 {status}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n{headers}\r\n"
            )
        );
        await WriteAsync(body);
    }

    /// <summary>Nothing, until the client hangs up.</summary>
    public Task HangAsync() => stream.ReadAsync(new byte[1], stop).AsTask();

    /// <summary>The same text again and again, until the client hangs up.</summary>
    public async Task TrickleAsync(string text)
    {
        while (true)
        {
            await WriteAsync(text);
            await Task.Delay(20, stop);
        }
    }

    /// <summary>Breaks the connection off.</summary>
    public void Reset()
    {
        socket.LingerState = new LingerOption(true, 0);
        socket.Close();
    }
}
