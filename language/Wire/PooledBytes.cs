using System.Buffers;
using System.Text;

namespace GatewayContracts.Language;

/// <summary>
/// Bytes in a rented array that grows. They are wiped when the array is given back, for they may be a customer's or a
/// secret; nothing may point into them then.
/// </summary>
internal sealed class PooledBytes : IBufferWriter<byte>, IDisposable
{
    private const int Least = 512;
    private const int MostKept = 8192;

    private byte[] _bytes = [];

    // What may hold something: it is wiped, and not the whole array.
    private int _touched;

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => new(_bytes, 0, Length);

    public ReadOnlySpan<byte> Slice(int start, int length) => new(_bytes, start, length);

    public string StringOf(int start, int length) => Encoding.UTF8.GetString(_bytes, start, length);

    /// <summary>Room for so many bytes after those written; what was sliced before is no longer valid.</summary>
    public Span<byte> Reserve(int count)
    {
        EnsureRoom(count);
        _touched = Math.Max(_touched, Length + count);
        return new Span<byte>(_bytes, Length, count);
    }

    /// <summary>
    /// Grows the array now to what will likely be written, which need not be copied then from one to the next.
    /// </summary>
    public void EnsureRoom(int count)
    {
        if (_bytes.Length - Length < count)
        {
            Grow(Length + count);
        }
    }

    public void Advance(int count) => Length += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        var length = Reserve(Math.Max(1, sizeHint)).Length;
        return new Memory<byte>(_bytes, Length, length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => Reserve(Math.Max(1, sizeHint));

    public void Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        Length += bytes.Length;
    }

    /// <summary>Appends a text in UTF-8.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
#if NET
        Advance(Encoding.UTF8.GetBytes(text, Reserve(Encoding.UTF8.GetMaxByteCount(text.Length))));
#else
        Append(Encoding.UTF8.GetBytes(text.ToArray()));
#endif
    }

    public void Append(byte unit)
    {
        Reserve(1)[0] = unit;
        Length++;
    }

    /// <summary>Forgets what was written after a length.</summary>
    public void Truncate(int length) => Length = length;

    /// <summary>Forgets and wipes what was written, and keeps the array unless it is a long one.</summary>
    public void Reset()
    {
        if (_bytes.Length > MostKept)
        {
            Dispose();
            return;
        }

        Wipe();
        Length = 0;
    }

    public void Dispose()
    {
        GiveBack();
        _bytes = [];
        Length = 0;
    }

    private void Grow(int length)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(length, Math.Max(Least, _bytes.Length * 2)));
        Written.CopyTo(larger);
        GiveBack();
        _bytes = larger;
        _touched = Length;
    }

    private void GiveBack()
    {
        if (_bytes.Length > 0)
        {
            Wipe();
            ArrayPool<byte>.Shared.Return(_bytes);
        }
    }

    private void Wipe()
    {
        Array.Clear(_bytes, 0, _touched);
        _touched = 0;
    }
}
