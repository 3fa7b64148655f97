using System.Globalization;

namespace GatewayContracts.Language;

/// <summary>Writes the few DER values that are compared with or digested here.</summary>
internal static class DerWriter
{
    public static byte[] Value(byte tag, params byte[][] parts)
    {
        var length = 0;
        foreach (var part in parts)
        {
            length += part.Length;
        }

        var bytes = new List<byte>(length + 6) { tag };
        if (length < 0x80)
        {
            bytes.Add((byte)length);
        }
        else
        {
            var count =
                length < 0x100 ? 1
                : length < 0x10000 ? 2
                : length < 0x1000000 ? 3
                : 4;
            bytes.Add((byte)(0x80 + count));
            for (var shift = (count - 1) * 8; shift >= 0; shift -= 8)
            {
                bytes.Add((byte)(length >> shift));
            }
        }

        foreach (var part in parts)
        {
            bytes.AddRange(part);
        }

        return bytes.ToArray();
    }

    /// <summary>A non-negative integer, given without leading zeros.</summary>
    public static byte[] Integer(byte[] magnitude) =>
        magnitude.Length == 0 || (magnitude[0] & 0x80) != 0
            ? Value(DerTag.Integer, new byte[1], magnitude)
            : Value(DerTag.Integer, magnitude);

    public static byte[] ObjectIdentifier(string dotted)
    {
        var arcs = dotted.Split('.');
        var content = new List<byte>();
        for (var i = 1; i < arcs.Length; i++)
        {
            var arc = uint.Parse(arcs[i], CultureInfo.InvariantCulture);
            if (i == 1)
            {
                arc += 40 * uint.Parse(arcs[0], CultureInfo.InvariantCulture);
            }

            var shift = 28;
            while (shift > 0 && arc >> shift == 0)
            {
                shift -= 7;
            }

            for (; shift >= 0; shift -= 7)
            {
                content.Add((byte)((arc >> shift & 0x7F) | (shift > 0 ? 0x80u : 0)));
            }
        }

        return Value(DerTag.ObjectIdentifier, content.ToArray());
    }

    /// <summary>An AlgorithmIdentifier whose parameters are NULL, as RSA and its digests have them.</summary>
    public static byte[] AlgorithmIdentifier(string dotted) =>
        Value(DerTag.Sequence, ObjectIdentifier(dotted), Value(DerTag.Null));
}
