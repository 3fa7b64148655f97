using System.Text;

namespace GatewayContracts.Language;

/// <summary>How the bytes of a signature are written as text. Read strictly and without exceptions.</summary>
internal abstract class SignatureEncoding
{
    public static readonly SignatureEncoding Base64 = new StandardBase64();
    public static readonly SignatureEncoding Hexadecimal = new HexadecimalDigits();

    public static readonly IReadOnlyList<SignatureEncoding> All = [Base64, Hexadecimal];

    private SignatureEncoding(string name, string form)
    {
        Name = name;
        Form = form;
    }

    /// <summary>The name in sentences.</summary>
    public string Name { get; }

    /// <summary>What a text in it is, to follow "the signature is not".</summary>
    public string Form { get; }

    /// <summary>Reads a text in UTF-8.</summary>
    /// <param name="output">Room for <see cref="MostBytes"/>.</param>
    /// <param name="faultAt">Where the text stops being of this form; its length when its end is wrong.</param>
    public abstract bool TryRead(ReadOnlySpan<byte> text, Span<byte> output, out int written, out int faultAt);

    /// <param name="upperCase">Whether letters that have no meaning of their own are in upper case.</param>
    public abstract string Write(byte[] signature, bool upperCase = false);

    /// <summary>The bytes of a text; null when it is empty or none of this form.</summary>
    public byte[]? Read(string text)
    {
        var encoded = Encoding.UTF8.GetBytes(text);
        var bytes = new byte[MostBytes(encoded.Length)];
        if (encoded.Length == 0 || !TryRead(encoded, bytes, out var written, out _))
        {
            return null;
        }

        Array.Resize(ref bytes, written);
        return bytes;
    }

    /// <summary>How many bytes a text of a length may stand for at most, whatever the encoding.</summary>
    public static int MostBytes(int length) => Base64Text.MostBytes(length);

    private sealed class StandardBase64() : SignatureEncoding("Base64", "standard Base64 on one line")
    {
        public override bool TryRead(ReadOnlySpan<byte> text, Span<byte> output, out int written, out int faultAt) =>
            Base64Text.TryDecode(text, output, out written, out faultAt);

        public override string Write(byte[] signature, bool upperCase) => Convert.ToBase64String(signature);
    }

    private sealed class HexadecimalDigits() : SignatureEncoding("hexadecimal", "hexadecimal")
    {
        public override bool TryRead(ReadOnlySpan<byte> text, Span<byte> output, out int written, out int faultAt)
        {
            written = 0;
            for (faultAt = 0; faultAt < text.Length; faultAt++)
            {
                if (Digit(text[faultAt]) is not (>= 0 and var digit))
                {
                    return false;
                }

                output[faultAt / 2] = (byte)((output[faultAt / 2] << 4) | digit);
            }

            written = text.Length / 2;
            return text.Length % 2 == 0;
        }

        public override string Write(byte[] signature, bool upperCase)
        {
#if NET
            return upperCase ? Convert.ToHexString(signature) : Convert.ToHexStringLower(signature);
#else
            var text = new StringBuilder(signature.Length * 2);
            foreach (var unit in signature)
            {
                text.Append(unit.ToString(upperCase ? "X2" : "x2", System.Globalization.CultureInfo.InvariantCulture));
            }

            return text.ToString();
#endif
        }

        private static int Digit(byte character) =>
            character switch
            {
                >= (byte)'0' and <= (byte)'9' => character - '0',
                >= (byte)'a' and <= (byte)'f' => character - 'a' + 10,
                >= (byte)'A' and <= (byte)'F' => character - 'A' + 10,
                _ => -1,
            };
    }
}
