using System.Globalization;
using System.Text;

namespace GatewayContracts.Canonical;

/// <summary>One DER value inside an array that outlives it. Strict: definite lengths in their shortest form, never past the end of the parent. Reading never recurses.</summary>
internal readonly struct DerValue(byte[] data, byte tag, int start, int end)
{
    public byte Tag { get; } = tag;

    /// <summary>Where the next value begins.</summary>
    public int End { get; } = end;

    public static DerOutcome TryRead(byte[] data, int start, int end, out DerValue value)
    {
        value = default;
        if (end - start < 2)
        {
            return DerOutcome.CutShort;
        }

        var position = start + 1;
        long length = data[position++];
        if ((data[start] & 0x1F) == 0x1F || length is 0x80 or > 0x84)
        {
            return DerOutcome.Malformed;
        }

        if (length > 0x80)
        {
            var count = (int)length - 0x80;
            if (end - position < count)
            {
                return DerOutcome.CutShort;
            }

            if (data[position] == 0)
            {
                return DerOutcome.Malformed;
            }

            for (length = 0; count > 0; count--)
            {
                length = length << 8 | data[position++];
            }

            if (length < 0x80)
            {
                return DerOutcome.Malformed;
            }
        }

        if (length > end - position)
        {
            return DerOutcome.CutShort;
        }

        value = new DerValue(data, data[start], position, position + (int)length);
        return DerOutcome.Complete;
    }

    /// <summary>The values inside this one; false when it does not consist of whole values.</summary>
    public bool TryReadChildren(out List<DerValue> children) => TryReadAll(data, start, End, out children);

    /// <summary>The values inside a bit string (whole bytes only) or an octet string.</summary>
    public bool TryReadWrapped(out List<DerValue> wrapped)
    {
        wrapped = [];
        if (Tag == DerTag.BitString)
        {
            return End > start && data[start] == 0 && TryReadAll(data, start + 1, End, out wrapped);
        }

        return Tag == DerTag.OctetString && TryReadAll(data, start, End, out wrapped);
    }

    /// <summary>The magnitude of a non-negative integer without leading zeros (zero is empty); false when it is negative or not in its shortest form.</summary>
    public bool TryReadMagnitude(out byte[] magnitude)
    {
        magnitude = [];
        var first = start;
        if (Tag != DerTag.Integer || End == first || (data[first] & 0x80) != 0)
        {
            return false;
        }

        if (data[first] == 0)
        {
            first++;
            if (first < End && (data[first] & 0x80) == 0)
            {
                return false;
            }
        }

        magnitude = new byte[End - first];
        Array.Copy(data, first, magnitude, 0, magnitude.Length);
        return true;
    }

    /// <summary>An object identifier in dotted form; empty when this is none, or one beyond any in use.</summary>
    public string ReadObjectIdentifier()
    {
        if (Tag != DerTag.ObjectIdentifier || End == start || End - start > 32 || (data[End - 1] & 0x80) != 0)
        {
            return "";
        }

        var dotted = new StringBuilder();
        ulong arc = 0;
        for (var i = start; i < End; i++)
        {
            if (arc > ulong.MaxValue >> 7 || (arc == 0 && data[i] == 0x80))
            {
                return "";
            }

            arc = arc << 7 | (uint)(data[i] & 0x7F);
            if ((data[i] & 0x80) != 0)
            {
                continue;
            }

            // The first two arcs share one number: 40 times the first, which is 0, 1 or 2.
            if (dotted.Length == 0)
            {
                var root = Math.Min(arc / 40, 2);
                dotted.Append(root.ToString(CultureInfo.InvariantCulture));
                arc -= root * 40;
            }

            dotted.Append('.').Append(arc.ToString(CultureInfo.InvariantCulture));
            arc = 0;
        }

        return dotted.ToString();
    }

    private static bool TryReadAll(byte[] data, int start, int end, out List<DerValue> values)
    {
        values = [];
        while (start < end)
        {
            if (TryRead(data, start, end, out var value) != DerOutcome.Complete)
            {
                return false;
            }

            values.Add(value);
            start = value.End;
        }

        return true;
    }
}
