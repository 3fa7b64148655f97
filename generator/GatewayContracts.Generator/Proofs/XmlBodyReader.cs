using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Xml;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Proofs;

/// <summary>
/// Reads one XML element whose children are the fields, by the rules of the runtime's reader: no attributes, nothing
/// nested, no document type, no comments.
/// </summary>
internal sealed class XmlBodyReader
{
    private readonly XmlReader _reader;
    private readonly List<WireField> _fields = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private XmlBodyReader(XmlReader reader)
    {
        _reader = reader;
    }

    /// <inheritdoc cref="BodyReader.TryRead"/>
    public static bool TryRead(
        string body,
        [NotNullWhen(true)] out IReadOnlyList<WireField>? fields,
        [NotNullWhen(false)] out string? fault
    )
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            CheckCharacters = true,
        };
        using var reader = XmlReader.Create(new StringReader(body), settings);
        var text = new XmlBodyReader(reader);
        try
        {
            fault = text.Fault();
        }
        catch (XmlException error)
        {
            fault =
                $"it is not XML of one element with fields, or goes on after it: line "
                + $"{error.LineNumber.ToString(CultureInfo.InvariantCulture)}, character "
                + $"{error.LinePosition.ToString(CultureInfo.InvariantCulture)} of the body";
        }

        fields = fault is null ? text._fields : null;
        return fault is null;
    }

    private string? Fault()
    {
        while (_reader.Read() && _reader.NodeType != XmlNodeType.Element)
        {
            if (Stranger() is { } stranger)
            {
                return stranger;
            }
        }

        if (_reader.HasAttributes)
        {
            return "it has an attribute";
        }

        if (!_reader.IsEmptyElement && Children() is { } fault)
        {
            return fault;
        }

        while (_reader.Read())
        {
            if (_reader.NodeType != XmlNodeType.Whitespace)
            {
                return "something follows its element";
            }
        }

        return null;
    }

    private string? Children()
    {
        while (_reader.Read() && _reader.NodeType != XmlNodeType.EndElement)
        {
            var fault = _reader.NodeType switch
            {
                XmlNodeType.Element => Field(),
                XmlNodeType.Text or XmlNodeType.CDATA => "text stands between the fields",
                _ => Stranger(),
            };
            if (fault is not null)
            {
                return fault;
            }
        }

        return null;
    }

    private string? Field()
    {
        var name = _reader.Name;
        if (_reader.HasAttributes)
        {
            return "it has an attribute";
        }

        if (!_names.Add(name))
        {
            return $"the name `{Excerpt.Line(name)}` stands twice";
        }

        var text = new StringBuilder();
        if (!_reader.IsEmptyElement)
        {
            while (_reader.Read() && _reader.NodeType != XmlNodeType.EndElement)
            {
                if (
                    _reader.NodeType
                    is not (
                        XmlNodeType.Text
                        or XmlNodeType.CDATA
                        or XmlNodeType.Whitespace
                        or XmlNodeType.SignificantWhitespace
                    )
                )
                {
                    return _reader.NodeType == XmlNodeType.Element
                        ? $"an element stands inside `{Excerpt.Line(name)}`"
                        : "it has a comment or an instruction";
                }

                text.Append(_reader.Value);
            }
        }

        _fields.Add(new WireField(name, WireValue.OfText(text.ToString())));
        return null;
    }

    private string? Stranger() =>
        _reader.NodeType switch
        {
            XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace => null,
            XmlNodeType.XmlDeclaration => _reader.GetAttribute("encoding") is not { } encoding
            || encoding.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
                ? null
                : "it declares another encoding than UTF-8",
            _ => "it has a comment or an instruction",
        };
}
