using System.Buffers;
using System.Text;
using System.Text.Unicode;
using GatewayContracts.Language;

namespace GatewayContracts;

/// <summary>A body of names and values, URL-encoded, joined by <c>&amp;</c>.</summary>
internal sealed class FormFormat : WireFormat
{
    // What stands for itself.
    private static readonly SearchValues<byte> s_plain = SearchValues.Create([
        .. Enumerable
            .Range('!', '~' - '!' + 1)
            .Select(unit => (byte)unit)
            .Where(unit => unit is not ((byte)'%' or (byte)'+')),
    ]);

    public override string ContentType => "application/x-www-form-urlencoded;charset=utf-8";

    public override byte[] Write(IReadOnlyList<WireField> fields) =>
        Encoding.ASCII.GetBytes(
            string.Join(
                '&',
                fields.Select(field => $"{Uri.EscapeDataString(field.Name)}={Uri.EscapeDataString(field.Value.Text)}")
            )
        );

    protected override RefusalReason Unreadable => RefusalReason.NotForm;

    protected override Refusal? ReadFields(WireTable table, int start, WireLimits limits)
    {
        var fields = 0;
        for (int at = start, end; at <= table.Length; at = end + 1)
        {
            var pair = table.Body[at..];
            end = pair.IndexOf((byte)'&') is >= 0 and var length ? at + length : table.Length;
            pair = pair[..(end - at)];
            var equals = pair.IndexOf((byte)'=');
            if (equals <= 0)
            {
                return new Refusal(
                    RefusalReason.NotForm,
                    $"The body is no form: the part at byte {at - start + 1} is not name=value."
                );
            }

            if (
                !TryDecode(table, at, equals, out var name)
                || !TryDecode(table, at + equals + 1, pair.Length - equals - 1, out var value)
            )
            {
                return new Refusal(
                    RefusalReason.NotForm,
                    $"The body is no form: the part at byte {at - start + 1} is not URL-encoded."
                );
            }

            if (!IsText(table, name) || !IsText(table, value))
            {
                return new Refusal(
                    RefusalReason.InvalidText,
                    $"The part at byte {at - start + 1} does not decode to UTF-8."
                );
            }

            var node = table.Add(name);
            table.Set(node, WireKind.Text, value);
            if (!table.TryName(node, WireTable.Root))
            {
                var twice = table.StringOf(name);
                return new Refusal(
                    RefusalReason.DuplicateField,
                    $"The name {QuotedText.Quote(twice)} stands twice in the form.",
                    twice
                );
            }

            if (++fields > limits.MaximumFields)
            {
                return limits.RefuseFields();
            }
        }

        return null;
    }

    // What stands in the body is ASCII.
    private static bool IsText(WireTable table, TextRange range) => !range.IsMade || Utf8.IsValid(table.Bytes(range));

    private static bool TryDecode(WireTable table, int start, int length, out TextRange text)
    {
        text = TextRange.InBody(start, length);
        var encoded = table.Body.Slice(start, length);
        var plain = encoded.IndexOfAnyExcept(s_plain);
        if (plain < 0)
        {
            return true;
        }

        var decoded = table.MadeTexts.Reserve(length);
        encoded[..plain].CopyTo(decoded);
        var written = plain;
        for (var i = plain; i < length; i++)
        {
            var unit = encoded[i];
            if (unit == '%')
            {
                if (
                    i + 2 >= length
                    || !char.IsAsciiHexDigit((char)encoded[i + 1])
                    || !char.IsAsciiHexDigit((char)encoded[i + 2])
                )
                {
                    return false;
                }

                unit = (byte)((ValueOf(encoded[i + 1]) << 4) | ValueOf(encoded[i + 2]));
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

            decoded[written++] = unit;
        }

        text = TextRange.Made(table.MadeTexts.Length, written);
        table.MadeTexts.Advance(written);
        return true;
    }

    private static int ValueOf(byte digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
