using System.Globalization;
using System.Text;

namespace GatewayContracts.Canonical;

/// <summary>Writes a value as JSON without spaces, escaping no more than JSON demands.</summary>
internal static class NestedJson
{
    /// <summary>The form that is signed: member names ascending by code unit, null members dropped.</summary>
    public static string Sorted(WireValue value) => Write(value, sorted: true);

    /// <summary>The form that is sent: members as they are listed, null members dropped.</summary>
    public static string AsListed(WireValue value) => Write(value, sorted: false);

    private static string Write(WireValue value, bool sorted)
    {
        var output = new StringBuilder();
        Write(value, sorted, output);
        return output.ToString();
    }

    private static void Write(WireValue value, bool sorted, StringBuilder output)
    {
        switch (value.Kind)
        {
            case WireKind.Object:
                WriteMembers(value.Members, sorted, output);
                break;
            case WireKind.List:
                WriteItems(value.Items, sorted, output);
                break;
            case WireKind.Text:
                WriteText(value.Text, output);
                break;
            default:
                output.Append(value.Text);
                break;
        }
    }

    private static void WriteMembers(IReadOnlyList<WireField> members, bool sorted, StringBuilder output)
    {
        IEnumerable<WireField> kept = members.Where(member => member.Value.Kind != WireKind.Null);
        if (sorted)
        {
            kept = kept.OrderBy(member => member.Name, StringComparer.Ordinal);
        }

        output.Append('{');
        var first = true;
        foreach (var member in kept)
        {
            if (!first)
            {
                output.Append(',');
            }

            first = false;
            WriteText(member.Name, output);
            output.Append(':');
            Write(member.Value, sorted, output);
        }

        output.Append('}');
    }

    private static void WriteItems(IReadOnlyList<WireValue> items, bool sorted, StringBuilder output)
    {
        output.Append('[');
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                output.Append(',');
            }

            Write(items[i], sorted, output);
        }

        output.Append(']');
    }

    private static void WriteText(string text, StringBuilder output)
    {
        output.Append('"');
        foreach (var unit in text)
        {
            switch (unit)
            {
                case '"':
                    output.Append("\\\"");
                    break;
                case '\\':
                    output.Append("\\\\");
                    break;
                case '\b':
                    output.Append("\\b");
                    break;
                case '\f':
                    output.Append("\\f");
                    break;
                case '\n':
                    output.Append("\\n");
                    break;
                case '\r':
                    output.Append("\\r");
                    break;
                case '\t':
                    output.Append("\\t");
                    break;
                case < ' ':
                    output.Append("\\u").Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    output.Append(unit);
                    break;
            }
        }

        output.Append('"');
    }
}
