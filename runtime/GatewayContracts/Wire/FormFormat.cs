using System.Text;
using System.Text.Unicode;
using GatewayContracts.Canonical;

namespace GatewayContracts;

/// <summary>A body of names and values, URL-encoded, joined by <c>&amp;</c>.</summary>
internal sealed class FormFormat : WireFormat
{
    public override string ContentType => "application/x-www-form-urlencoded;charset=utf-8";

    public override byte[] Write(IReadOnlyList<WireField> fields) =>
        Encoding.ASCII.GetBytes(string.Join('&', fields.Select(field => $"{Uri.EscapeDataString(field.Name)}={Uri.EscapeDataString(field.Value.Text)}")));

    protected override RefusalReason Unreadable => RefusalReason.NotForm;

    protected override WireReading ReadFields(ReadOnlySpan<byte> body, WireLimits limits)
    {
        var fields = new List<WireField>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var range in body.Split((byte)'&'))
        {
            var pair = body[range];
            var equals = pair.IndexOf((byte)'=');
            if (equals <= 0)
            {
                return new Refusal(RefusalReason.NotForm, $"The body is no form: the part at byte {range.Start.Value + 1} is not name=value.");
            }

            if (!TryDecode(pair[..equals], out var name) || !TryDecode(pair[(equals + 1)..], out var value))
            {
                return new Refusal(RefusalReason.NotForm, $"The body is no form: the part at byte {range.Start.Value + 1} is not URL-encoded.");
            }

            if (name is null || value is null)
            {
                return new Refusal(RefusalReason.InvalidText, $"The part at byte {range.Start.Value + 1} does not decode to UTF-8.");
            }

            if (!names.Add(name))
            {
                return new Refusal(RefusalReason.DuplicateField, $"The name {FieldText.Quote(name)} stands twice in the form.", name);
            }

            if (fields.Count == limits.MaximumFields)
            {
                return limits.RefuseFields();
            }

            fields.Add(new WireField(name, WireValue.OfText(value)));
        }

        return new ReceivedFields(fields);
    }

    /// <param name="text">Null when the bytes are encoded rightly, but are no UTF-8.</param>
    private static bool TryDecode(ReadOnlySpan<byte> encoded, out string? text)
    {
        text = null;
        var bytes = new byte[encoded.Length];
        var length = 0;
        for (var i = 0; i < encoded.Length; i++)
        {
            var unit = encoded[i];
            if (unit == '%')
            {
                if (i + 2 >= encoded.Length || !char.IsAsciiHexDigit((char)encoded[i + 1]) || !char.IsAsciiHexDigit((char)encoded[i + 2]))
                {
                    return false;
                }

                unit = Convert.FromHexString([(char)encoded[i + 1], (char)encoded[i + 2]])[0];
                i += 2;
            }
            else if (unit == '+')
            {
                unit = (byte)' ';
            }
            else if (unit is <= (byte)' ' or >= 0x7F)
            {
                return false;
            }

            bytes[length++] = unit;
        }

        text = Utf8.IsValid(bytes.AsSpan(0, length)) ? Encoding.UTF8.GetString(bytes, 0, length) : null;
        return true;
    }
}
