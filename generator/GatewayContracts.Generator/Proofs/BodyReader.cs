using System.Diagnostics.CodeAnalysis;
using System.Text;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Proofs;

/// <summary>
/// Reads an example's body as the runtime would read it from the wire: whatever two readers could take differently is
/// refused.
/// </summary>
internal static class BodyReader
{
    // As the runtime's defaults have it: what a gateway sends is far below.
    private const int MostBytes = 1 << 20;
    private const int MostFields = 1000;

    private const char ByteOrderMark = '\uFEFF';

    /// <param name="fields">In the order written, each name once.</param>
    /// <param name="fault">The end of a sentence, without any value of the body.</param>
    public static bool TryRead(
        WireEncoding encoding,
        string body,
        [NotNullWhen(true)] out IReadOnlyList<WireField>? fields,
        [NotNullWhen(false)] out string? fault
    )
    {
        fields = null;
        fault =
            body.Length > 0 && body[0] == ByteOrderMark ? "it begins with a byte order mark"
            : IsTooLarge(body) ? "it is larger than any message that is read"
            : null;
        if (fault is not null)
        {
            return false;
        }

        var isRead = encoding switch
        {
            WireEncoding.Form => FormBodyReader.TryRead(WithoutLineEnd(body), out fields, out fault),
            WireEncoding.Xml => XmlBodyReader.TryRead(body, out fields, out fault),
            _ => StrictJsonReader.TryReadObject(body, Excerpt.Line, out fields, out fault),
        };
        if (isRead && Count(fields!) > MostFields)
        {
            (fields, fault) = (null, "it has more fields than any message that is read");
        }

        return fields is not null;
    }

    private static int Count(IEnumerable<WireField> fields) => fields.Sum(field => 1 + Count(field.Value));

    private static int Count(WireValue value) => Count(value.Members) + value.Items.Sum(Count);

    private static bool IsTooLarge(string body) =>
        body.Length > MostBytes || Encoding.UTF8.GetByteCount(body) > MostBytes;

    // A block of YAML ends in a line feed, which JSON and XML pass over; a form has no place for it.
    private static string WithoutLineEnd(string body) =>
        body.EndsWith("\n", StringComparison.Ordinal) ? body.Substring(0, body.Length - 1) : body;
}
