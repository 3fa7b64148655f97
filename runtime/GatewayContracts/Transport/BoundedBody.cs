using System.Buffers;

namespace GatewayContracts;

/// <summary>Reads a body, but no more of it than one byte over the limit: enough to see that it is too large.</summary>
internal static class BoundedBody
{
    private const int Step = 16 * 1024;

    public static async Task<ReadOnlyMemory<byte>> ReadAsync(
        HttpContent content,
        int maximumBytes,
        CancellationToken cancellationToken
    )
    {
        var buffer = new ArrayBufferWriter<byte>();
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            while (buffer.WrittenCount <= maximumBytes)
            {
                var free = buffer.GetMemory(Step);
                var read = await stream
                    .ReadAsync(free[..Math.Min(free.Length, maximumBytes + 1 - buffer.WrittenCount)], cancellationToken)
                    .ConfigureAwait(false);
                if (read == 0)
                {
                    break;
                }

                buffer.Advance(read);
            }
        }

        return buffer.WrittenMemory;
    }
}
