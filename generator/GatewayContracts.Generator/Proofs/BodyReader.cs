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
    private const char ByteOrderMark = '\uFEFF';

    public static BodyReading Read(WireEncoding encoding, string body)
    {
        if (body.Length > 0 && body[0] == ByteOrderMark)
        {
            return BodyReading.Refused("it begins with a byte order mark");
        }

        if (IsTooLarge(body))
        {
            return BodyReading.Refused("it is larger than any message that is read");
        }

        var reading = encoding switch
        {
            WireEncoding.Form => FormBodyReader.Read(WithoutLineEnd(body)),
            WireEncoding.Xml => XmlBodyReader.Read(body),
            _ => StrictJsonReader.ReadObject(body, Excerpt.Line, out var fault) is { } members
                ? BodyReading.Of(members)
                : BodyReading.Refused(fault),
        };
        return reading.Fields is { } fields && Count(fields) > BodyReading.MostFields
            ? BodyReading.Refused("it has more fields than any message that is read")
            : reading;
    }

    private static int Count(IEnumerable<WireField> fields) => fields.Sum(field => 1 + Count(field.Value));

    private static int Count(WireValue value) => Count(value.Members) + value.Items.Sum(Count);

    private static bool IsTooLarge(string body) =>
        body.Length > BodyReading.MostBytes || Encoding.UTF8.GetByteCount(body) > BodyReading.MostBytes;

    // A block of YAML ends in a line feed, which JSON and XML pass over; a form has no place for it.
    private static string WithoutLineEnd(string body) =>
        body.EndsWith("\n", StringComparison.Ordinal) ? body.Substring(0, body.Length - 1) : body;
}
