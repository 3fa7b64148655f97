using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace GatewayContracts;

/// <summary>Reads the body of a delivery: its bytes, whatever they are said to be.</summary>
internal static class DeliveryBody
{
    /// <summary>The bytes. Of a body that is too large, one more than allowed: enough to be refused for it.</summary>
    /// <exception cref="IOException">The connection broke.</exception>
    /// <exception cref="BadHttpRequestException">The body is not as HTTP has it, or the server's own limit is
    /// lower.</exception>
    public static async Task<byte[]> ReadAsync(HttpRequest request, int most)
    {
        while (true)
        {
            var read = await request.BodyReader.ReadAsync(request.HttpContext.RequestAborted).ConfigureAwait(false);
            var isEnough = read.IsCompleted || read.Buffer.Length > most;
            if (isEnough || read.IsCanceled)
            {
                var body = read.Buffer.Slice(0, Math.Min(read.Buffer.Length, most + 1L)).ToArray();
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return body;
            }

            request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
