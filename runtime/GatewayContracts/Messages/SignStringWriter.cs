using System.Buffers;
using System.Text;
using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>
/// Joins the fields of a message that is sent to its sign string, in UTF-8. Their order is the caller's, who had it
/// fixed at compile time.
/// </summary>
internal sealed class SignStringWriter(IBufferWriter<byte> output, CanonicalForm form, FilledIn? filledIn, bool flat)
    : FieldWriter(filledIn, flat)
{
    private bool _begun;

    private protected override void Write(string name, WireValue value)
    {
        if (form.TextOf(value) is not { } text)
        {
            return;
        }

        if (_begun)
        {
            Append(form.Separator);
        }

        _begun = true;
        Append(form.Pair.Before);
        if (form.Pair.HasName)
        {
            Append(name);
            Append(form.Pair.Between);
        }

        Append(text);
        Append(form.Pair.After);
    }

    private void Append(string text) => Encoding.UTF8.GetBytes(text, output);
}
