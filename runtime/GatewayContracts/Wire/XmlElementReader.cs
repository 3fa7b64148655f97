using System.Text;
using System.Xml;
using GatewayContracts.Language;

namespace GatewayContracts;

/// <summary>
/// Reads the children of one element into fields as received. Syntax errors leave as the reader's exception, caught in
/// <see cref="XmlFormat"/>.
/// </summary>
internal sealed class XmlElementReader(XmlReader reader, WireTable table, WireLimits limits)
{
    /// <summary>Whether the element had ended when the reader failed.</summary>
    public bool IsComplete { get; private set; }

    public Refusal? Read()
    {
        while (reader.Read() && reader.NodeType != XmlNodeType.Element)
        {
            if (FindStranger() is { } stranger)
            {
                return stranger;
            }
        }

        if (reader.HasAttributes)
        {
            return Refuse("an attribute");
        }

        if (!reader.IsEmptyElement && ReadFields() is { } refusal)
        {
            return refusal;
        }

        IsComplete = true;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Whitespace)
            {
                return new Refusal(RefusalReason.TrailingData, "Something follows the XML element.");
            }
        }

        return null;
    }

    private Refusal? ReadFields()
    {
        while (reader.Read() && reader.NodeType != XmlNodeType.EndElement)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                if (ReadField() is { } refusal)
                {
                    return refusal;
                }
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                return Refuse("text between the fields");
            }
            else if (FindStranger() is { } stranger)
            {
                return stranger;
            }
        }

        return null;
    }

    private Refusal? ReadField()
    {
        var name = reader.Name;
        if (reader.HasAttributes)
        {
            return Refuse("an attribute");
        }

        var node = table.Add(Copy(name));
        if (!table.TryName(node, WireTable.Root))
        {
            return new Refusal(RefusalReason.DuplicateField, $"The name {QuotedText.Quote(name)} stands twice.", name);
        }

        if (table.Count > limits.MaximumFields)
        {
            return limits.RefuseFields();
        }

        var text = new StringBuilder();
        if (!reader.IsEmptyElement)
        {
            while (reader.Read() && reader.NodeType != XmlNodeType.EndElement)
            {
                if (
                    reader.NodeType
                    is not (
                        XmlNodeType.Text
                        or XmlNodeType.CDATA
                        or XmlNodeType.Whitespace
                        or XmlNodeType.SignificantWhitespace
                    )
                )
                {
                    return Refuse(
                        reader.NodeType == XmlNodeType.Element
                            ? $"an element inside {QuotedText.Quote(name)}"
                            : "a comment or an instruction"
                    );
                }

                text.Append(reader.Value);
            }
        }

        table.Set(node, WireKind.Text, Copy(text.ToString()));
        return null;
    }

    private TextRange Copy(string text)
    {
        var from = table.MadeTexts.Length;
        table.MadeTexts.Append(Encoding.UTF8.GetBytes(text));
        return TextRange.Made(from, table.MadeTexts.Length - from);
    }

    private Refusal? FindStranger() =>
        reader.NodeType switch
        {
            XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace => null,
            // The bytes were read as UTF-8; a declaration that says otherwise would make another reader see other
            // fields.
            XmlNodeType.XmlDeclaration => reader.GetAttribute("encoding") is not { } encoding
            || encoding.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
                ? null
                : Refuse("a declaration of another encoding than UTF-8"),
            _ => Refuse("a comment or an instruction"),
        };

    private static Refusal Refuse(string what) =>
        new(RefusalReason.NotXml, $"The body is not XML of one element with fields: it holds {what}.");
}
