using System.Text;
using System.Xml;
using GatewayContracts.Language;

namespace GatewayContracts;

/// <summary>
/// A body of one XML element whose children are the fields: no attributes, nothing nested, no document type, no
/// entities beyond the five.
/// </summary>
internal sealed class XmlFormat : WireFormat
{
    private const string Root = "xml";

    public override string ContentType => "application/xml;charset=utf-8";

    public override byte[] Write(IReadOnlyList<WireField> fields)
    {
        using var body = new MemoryStream();
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            OmitXmlDeclaration = true,
            NewLineHandling = NewLineHandling.Entitize,
        };
        using (var xml = XmlWriter.Create(body, settings))
        {
            xml.WriteStartElement(Root);
            foreach (var field in fields)
            {
                xml.WriteElementString(field.Name, field.Value.Text);
            }

            xml.WriteEndElement();
        }

        return body.ToArray();
    }

    public override string? FindUnwritable(WireField field)
    {
        if (!XmlReader.IsName(field.Name) || field.Name.Contains(':', StringComparison.Ordinal))
        {
            return "a name that no XML element can have";
        }

        return CarriedText.StrangeToXml(field.Value.Text) is { } strange ? $"{strange}, which XML cannot carry" : null;
    }

    protected override RefusalReason Unreadable => RefusalReason.NotXml;

    protected override Refusal? ReadFields(WireTable table, int start, WireLimits limits)
    {
        if (new XmlScanner(table, start, limits).TryRead())
        {
            return null;
        }

        table.Clear();
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            CheckCharacters = true,
        };
        using var text = new StringReader(Encoding.UTF8.GetString(table.Body[start..]));
        using var reader = XmlReader.Create(text, settings);
        var elements = new XmlElementReader(reader, table, limits);
        try
        {
            return elements.Read();
        }
        catch (XmlException error)
        {
            return new Refusal(
                elements.IsComplete ? RefusalReason.TrailingData : RefusalReason.NotXml,
                $"The body is not XML of one element with fields: it breaks off or goes wrong at line "
                    + $"{error.LineNumber}, character {error.LinePosition}."
            );
        }
    }
}
