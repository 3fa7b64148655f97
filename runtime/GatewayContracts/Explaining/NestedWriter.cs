using System.Text;
using GatewayContracts.Language;

namespace GatewayContracts.Explaining;

/// <summary>Writes an object or a list as other serialisers do, nulls kept.</summary>
/// <param name="EscapesAll">Whether slashes and everything beyond ASCII are escaped.</param>
internal sealed record NestedWriter(bool Sorted, string Comma = ",", string Colon = ":", bool EscapesAll = false)
{
    public string Write(WireValue value)
    {
        var output = new StringBuilder();
        Write(value, output);
        return output.ToString();
    }

    private void Write(WireValue value, StringBuilder output)
    {
        switch (value.Kind)
        {
            case WireKind.Object:
                var members = Sorted
                    ? value.Members.OrderBy(member => member.Name, StringComparer.Ordinal)
                    : value.Members.AsEnumerable();
                Join('{', members, member => WriteMember(member, output), '}', output);
                break;
            case WireKind.List:
                Join('[', value.Items, item => Write(item, output), ']', output);
                break;
            case WireKind.Text:
                output.Append(Quoted(value.Text));
                break;
            default:
                output.Append(value.Text);
                break;
        }
    }

    private void WriteMember(WireField member, StringBuilder output)
    {
        output.Append(Quoted(member.Name)).Append(Colon);
        Write(member.Value, output);
    }

    private void Join<T>(char open, IEnumerable<T> items, Action<T> write, char close, StringBuilder output)
    {
        output.Append(open);
        var isFirst = true;
        foreach (var item in items)
        {
            output.Append(isFirst ? "" : Comma);
            isFirst = false;
            write(item);
        }

        output.Append(close);
    }

    private string Quoted(string text) => $"\"{StringEscapes.Json(text, EscapesAll, EscapesAll)}\"";
}
