using System.Buffers;

namespace GatewayContracts.Language;

/// <summary>Writes a value as JSON without spaces, escaping no more than JSON demands.</summary>
internal static class NestedJson
{
    /// <summary>The form that is signed: member names ascending by code unit, null members dropped.</summary>
    public static string Sorted(WireValue value) => Write(value, sorted: true);

    /// <summary>The form that is sent: members as they are listed, null members dropped.</summary>
    public static string AsListed(WireValue value) => Write(value, sorted: false);

    /// <inheritdoc cref="Sorted(WireValue)"/>
    public static void Sorted(WireTable table, int node, PooledBytes output) =>
        Write(table, node, sorted: true, output);

    /// <inheritdoc cref="AsListed(WireValue)"/>
    public static void AsListed(WireTable table, int node, PooledBytes output) =>
        Write(table, node, sorted: false, output);

    private static string Write(WireValue value, bool sorted)
    {
        using var table = WireTable.Of([new WireField("", value)], FieldNames.None);
        using var output = new PooledBytes();
        Write(table, 0, sorted, output);
        return output.StringOf(0, output.Length);
    }

    private static void Write(WireTable table, int node, bool sorted, PooledBytes output)
    {
        switch (table[node].Kind)
        {
            case WireKind.Object:
                WriteMembers(table, node, sorted, output);
                break;
            case WireKind.List:
                WriteItems(table, node, sorted, output);
                break;
            case WireKind.Text:
                WriteText(table.TextOf(node), output);
                break;
            default:
                output.Append(table.TextOf(node));
                break;
        }
    }

    private static void WriteMembers(WireTable table, int node, bool sorted, PooledBytes output)
    {
        var members = ArrayPool<int>.Shared.Rent(table[node].End - node);
        var count = 0;
        for (var member = node + 1; member < table[node].End; member = table[member].End)
        {
            if (table[member].Kind != WireKind.Null)
            {
                members[count++] = member;
            }
        }

        if (sorted)
        {
            NodeOrder.Sort(table, new Span<int>(members, 0, count), FieldOrder.CodeUnits);
        }

        output.Append((byte)'{');
        for (var i = 0; i < count; i++)
        {
            if (i > 0)
            {
                output.Append((byte)',');
            }

            WriteText(table.NameOf(members[i]), output);
            output.Append((byte)':');
            Write(table, members[i], sorted, output);
        }

        output.Append((byte)'}');
        ArrayPool<int>.Shared.Return(members);
    }

    private static void WriteItems(WireTable table, int node, bool sorted, PooledBytes output)
    {
        output.Append((byte)'[');
        for (var item = node + 1; item < table[node].End; item = table[item].End)
        {
            if (item > node + 1)
            {
                output.Append((byte)',');
            }

            Write(table, item, sorted, output);
        }

        output.Append((byte)']');
    }

    private static void WriteText(ReadOnlySpan<byte> text, PooledBytes output)
    {
        output.Append((byte)'"');
        var written = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= (byte)' ' and not ((byte)'"' or (byte)'\\'))
            {
                continue;
            }

            output.Append(text.Slice(written, i - written));
            WriteEscape(text[i], output);
            written = i + 1;
        }

        output.Append(text.Slice(written));
        output.Append((byte)'"');
    }

    private static void WriteEscape(byte unit, PooledBytes output)
    {
        output.Append((byte)'\\');
        switch (unit)
        {
            case (byte)'"' or (byte)'\\':
                output.Append(unit);
                break;
            case (byte)'\b':
                output.Append((byte)'b');
                break;
            case (byte)'\f':
                output.Append((byte)'f');
                break;
            case (byte)'\n':
                output.Append((byte)'n');
                break;
            case (byte)'\r':
                output.Append((byte)'r');
                break;
            case (byte)'\t':
                output.Append((byte)'t');
                break;
            default:
                output.Append("u00"u8);
                output.Append((byte)(unit < 0x10 ? '0' : '1'));
                output.Append("0123456789abcdef"u8[unit & 0xF]);
                break;
        }
    }
}
