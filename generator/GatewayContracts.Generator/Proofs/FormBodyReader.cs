using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Proofs;

/// <summary>Reads a URL-encoded form by the rules of the runtime's reader.</summary>
internal static class FormBodyReader
{
    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <inheritdoc cref="BodyReader.TryRead"/>
    public static bool TryRead(
        string body,
        [NotNullWhen(true)] out IReadOnlyList<WireField>? fields,
        [NotNullWhen(false)] out string? fault
    )
    {
        var read = new List<WireField>();
        fault = body.Length == 0 ? "it is empty" : Read(body, read);
        fields = fault is null ? read : null;
        return fault is null;
    }

    private static string? Read(string body, List<WireField> fields)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pair in body.Split('&'))
        {
            var part = $"its part {(fields.Count + 1).ToString(CultureInfo.InvariantCulture)}";
            var equals = pair.IndexOf('=');
            if (equals <= 0)
            {
                return $"{part} is not name=value";
            }

            if (
                Decode(pair.Substring(0, equals)) is not { } name
                || Decode(pair.Substring(equals + 1)) is not { } value
            )
            {
                return $"{part} is not URL-encoded UTF-8";
            }

            if (!names.Add(name))
            {
                return $"the name `{Excerpt.Line(name)}` stands twice";
            }

            fields.Add(new WireField(name, WireValue.OfText(value)));
        }

        return null;
    }

    private static string? Decode(string encoded)
    {
        var bytes = new byte[encoded.Length];
        var length = 0;
        for (var i = 0; i < encoded.Length; i++)
        {
            var unit = encoded[i];
            if (unit == '%')
            {
                if (
                    i + 2 >= encoded.Length
                    || Digit(encoded[i + 1]) is not { } high
                    || Digit(encoded[i + 2]) is not { } low
                )
                {
                    return null;
                }

                bytes[length++] = (byte)((high << 4) | low);
                i += 2;
            }
            else if (unit is <= ' ' or >= '\u007F')
            {
                return null;
            }
            else
            {
                bytes[length++] = unit == '+' ? (byte)' ' : (byte)unit;
            }
        }

        try
        {
            return Strict.GetString(bytes, 0, length);
        }
        catch (ArgumentException)
        {
            // The platform's only sign for bytes that are no UTF-8.
            return null;
        }
    }

    private static int? Digit(char unit) =>
        unit switch
        {
            >= '0' and <= '9' => unit - '0',
            >= 'a' and <= 'f' => unit - 'a' + 10,
            >= 'A' and <= 'F' => unit - 'A' + 10,
            _ => null,
        };
}
