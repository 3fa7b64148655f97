using System.Globalization;
using System.Text;

namespace GatewayContracts.Language;

/// <summary>One DER value inside an array that outlives it.</summary>
internal readonly struct DerValue(byte[] data, byte tag, int start, int end)
{
    public byte Tag { get; } = tag;

    /// <summary>Where the next value begins.</summary>
    public int End { get; } = end;

    /// <summary>The values inside this one; false when it does not consist of whole values.</summary>
    public bool TryReadChildren(out List<DerValue> children) => DerReader.TryReadAll(data, start, End, out children);

    /// <summary>The values inside a bit string (whole bytes only) or an octet string.</summary>
    public bool TryReadWrapped(out List<DerValue> wrapped)
    {
        wrapped = [];
        if (Tag == DerTag.BitString)
        {
            return End > start && data[start] == 0 && DerReader.TryReadAll(data, start + 1, End, out wrapped);
        }

        return Tag == DerTag.OctetString && DerReader.TryReadAll(data, start, End, out wrapped);
    }

    /// <summary>
    /// The magnitude of a non-negative integer without leading zeros (zero is empty); false when it is negative or not
    /// in its shortest form.
    /// </summary>
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

    /// <summary>A point in time as certificates have it, in UTC; null when this is none.</summary>
    public DateTimeOffset? ReadTime()
    {
        if (Tag is not (DerTag.UtcTime or DerTag.GeneralizedTime))
        {
            return null;
        }

        // Of the years of UTCTime, 50 to 99 are of the last century (RFC 5280).
        var text = Encoding.ASCII.GetString(data, start, End - start);
        var full = Tag == DerTag.GeneralizedTime ? text : (string.CompareOrdinal(text, "50") < 0 ? "20" : "19") + text;
        return DateTimeOffset.TryParseExact(
            full,
            "yyyyMMddHHmmss'Z'",
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var time
        )
            ? time
            : null;
    }
}
