using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Unicode;
using GatewayContracts.Language;

namespace GatewayContracts;

/// <summary>
/// Reads and writes the bodies of one encoding, strictly: what two readers could take differently is refused, never
/// resolved.
/// </summary>
internal abstract class WireFormat
{
    private static readonly WireFormat s_json = new JsonFormat();
    private static readonly WireFormat s_form = new FormFormat();
    private static readonly WireFormat s_xml = new XmlFormat();

    public abstract string ContentType { get; }

    /// <summary>Whether values are texts only; then an object or a list travels as its JSON text.</summary>
    public virtual bool IsFlat => true;

    public static WireFormat For(WireEncoding encoding) =>
        encoding switch
        {
            WireEncoding.Form => s_form,
            WireEncoding.Xml => s_xml,
            _ => s_json,
        };

    /// <summary>The reason for a body that is none of this encoding.</summary>
    protected abstract RefusalReason Unreadable { get; }

    /// <summary>Reads a body into the table that was made for it.</summary>
    /// <param name="isSigned">Whether the bytes of the body are what is signed.</param>
    /// <returns>Null when it was read; otherwise the table holds nothing of use.</returns>
    public Refusal? Read(WireTable table, WireLimits limits, bool isSigned = false)
    {
        var body = table.Body;
        if (body.Length > limits.MaximumBytes)
        {
            return new Refusal(
                RefusalReason.TooLarge,
                $"The body has {body.Length} bytes; at most {limits.MaximumBytes} are read."
            );
        }

        var start = 0;
        if (body.StartsWith(Encoding.UTF8.Preamble))
        {
            if (isSigned || !limits.AllowByteOrderMark)
            {
                return new Refusal(
                    RefusalReason.ByteOrderMark,
                    "The body begins with a byte order mark, "
                        + (
                            isSigned
                                ? "and its bytes are what is signed: none may be passed over."
                                : "which a gateway does not send as a rule. If yours does, allow it: "
                                    + "WireLimits.AllowByteOrderMark."
                        )
                );
            }

            start = Encoding.UTF8.Preamble.Length;
        }

        if (body.Length == start)
        {
            return new Refusal(
                Unreadable,
                "The body is empty. None was sent, or something read it before: a model binder, a filter, or a "
                    + "handler that logs. Take the raw body first, or rewind the stream."
            );
        }

        return Utf8.IsValid(body)
            ? ReadFields(table, start, limits)
            : new Refusal(RefusalReason.InvalidText, "The body is not valid UTF-8.");
    }

    /// <summary>Reads a body into texts.</summary>
    public bool TryRead(
        ReadOnlySpan<byte> body,
        WireLimits limits,
        [NotNullWhen(true)] out ReceivedFields? fields,
        [NotNullWhen(false)] out Refusal? refusal,
        bool isSigned = false
    )
    {
        using var table = WireTable.Of(body.ToArray(), FieldNames.None);
        refusal = Read(table, limits, isSigned);
        fields = refusal is null ? new ReceivedFields(table.Fields()) : null;
        return refusal is null;
    }

    public abstract byte[] Write(IReadOnlyList<WireField> fields);

    /// <summary>What in a field cannot be written in this encoding; null if all can.</summary>
    public virtual string? FindUnwritable(WireField field)
    {
        // The platform's UTF-8 would put another character in its place.
        for (ReadOnlySpan<char> rest = field.Value.Text; !rest.IsEmpty; )
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var length) != OperationStatus.Done)
            {
                return "half a character (a surrogate without its partner), which UTF-8 cannot carry";
            }

            rest = rest[length..];
        }

        return null;
    }

    /// <param name="start">Where the body begins, after a byte order mark.</param>
    protected abstract Refusal? ReadFields(WireTable table, int start, WireLimits limits);
}
