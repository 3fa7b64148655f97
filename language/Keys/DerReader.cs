namespace GatewayContracts.Language;

/// <summary>
/// Reads DER strictly: definite lengths in their shortest form, never past the end of the parent, one level at a time
/// and so without recursion.
/// </summary>
internal static class DerReader
{
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

    /// <summary>The values between two places; false when they are not whole.</summary>
    public static bool TryReadAll(byte[] data, int start, int end, out List<DerValue> values)
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
